/**
 * @belief   Pictures are square, so the width is enough.
 * @origin   Every digit of the data set is.
 * @replaces 2-decode.ts
 * @does     gives as many rows as there are columns.
 * @mend     greyMatrix takes the number of rows from the picture's height. Put your own two functions together.
 */
import { PNG } from "pngjs";
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { placeOf } from "#work/01-pixels/2-decode.ts";

export function decode(bytes: Uint8Array): Matrix {
  const { width, data } = PNG.sync.read(Buffer.from(bytes));
  return Array.from({ length: width }, (_, row) =>
    Array.from({ length: width }, (_, column) => data[placeOf(row, column, width)]!),
  );
}
