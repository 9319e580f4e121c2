/**
 * @belief   The file means light, and we want ink.
 * @origin   The lesson draws the digits black on white.
 * @replaces 2-decode.ts
 * @does     gives 255 minus every pixel.
 * @mend     Decoding changes no number: take the byte as it is. What it stands for comes later (section 4).
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { type Picture, placeOf } from "#work/01-pixels/2-decode.ts";

export function greyMatrix({ width, height, data }: Picture): Matrix {
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => 255 - data[placeOf(row, column, width)]!),
  );
}
