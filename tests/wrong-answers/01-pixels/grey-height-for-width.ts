/**
 * @belief   A row is as long as the picture is high.
 * @origin   In a square picture it is; or the two names are mixed up in the formula.
 * @replaces 2-decode.ts
 * @does     takes the height for the length of a row when it looks for a pixel.
 * @mend     A row has `width` pixels: that many stand before every new row.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { type Picture, placeOf } from "#work/01-pixels/2-decode.ts";

export function greyMatrix({ width, height, data }: Picture): Matrix {
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => data[placeOf(row, column, height)]!),
  );
}
