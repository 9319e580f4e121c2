/**
 * @belief   A picture has 28 rows of 28 pixels.
 * @origin   Every digit of the data set has.
 * @replaces 2-decode.ts
 * @does     gives 28 rows of 28 places for every file.
 * @mend     The size stands in the file. greyMatrix takes it from the picture.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { placeOf, readPng } from "#work/01-pixels/2-decode.ts";

export function decode(bytes: Uint8Array): Matrix {
  const { data } = readPng(bytes);
  return Array.from({ length: 28 }, (_, row) =>
    Array.from({ length: 28 }, (_, column) => data[placeOf(row, column, 28)]!),
  );
}
