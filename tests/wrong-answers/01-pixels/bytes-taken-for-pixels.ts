/**
 * @belief   `data` holds one number per pixel.
 * @origin   The picture is grey, so three further bytes per pixel are not expected.
 * @replaces 2-decode.ts
 * @fails    2-decode > greyMatrix · one number per pixel, row after row
 * @says     is what one byte per pixel gives
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Picture } from "#work/01-pixels/2-decode.ts";

export function greyMatrix({ width, height, data }: Picture): Matrix {
  return Array.from({ length: height }, (_, row) => [...data.subarray(row * width, (row + 1) * width)]);
}
