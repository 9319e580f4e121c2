/**
 * @belief   A picture has 28 rows of 28 pixels.
 * @origin   Every digit of the data set has.
 * @replaces 2-decode.ts
 * @does     gives 28 rows of 28 places for every picture.
 * @mend     Take the size from the picture: it has a width and a height.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { type Picture, placeOf } from "#work/01-pixels/2-decode.ts";

export function greyMatrix({ width, data }: Picture): Matrix {
  return Array.from({ length: 28 }, (_, row) =>
    Array.from({ length: 28 }, (_, column) => data[placeOf(row, column, width)]!),
  );
}
