/**
 * @belief   `data` holds one number per pixel.
 * @origin   The picture is grey, so three further bytes per pixel are not expected.
 * @replaces 2-decode.ts
 * @does     takes one byte for each pixel.
 * @mend     Each pixel is four bytes in `data`: R, G, B and alpha. Take one of its colours, then go on by four.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Picture } from "#work/01-pixels/2-decode.ts";

export function greyMatrix({ width, height, data }: Picture): Matrix {
  return Array.from({ length: height }, (_, row) => [...data.subarray(row * width, (row + 1) * width)]);
}
