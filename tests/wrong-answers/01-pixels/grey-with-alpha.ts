/**
 * @belief   A pixel's grey is the mean of all its bytes.
 * @origin   Alpha is stored beside the colours, so it is taken for a fourth one.
 * @replaces 2-decode.ts
 * @fails    2-decode > greyMatrix · one number per pixel, row after row
 * @says     The fourth is alpha, which is no colour
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Picture } from "#work/01-pixels/2-decode.ts";

export function greyMatrix({ width, height, data }: Picture): Matrix {
  const meanAt = (place: number) => data.subarray(place, place + 4).reduce((sum, byte) => sum + byte, 0) / 4;
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => meanAt(4 * (row * width + column))),
  );
}
