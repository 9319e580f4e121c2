/**
 * @belief   Rows go from 0 to height.
 * @origin   `row <= height` is the loop from everyday counting.
 * @replaces 2-decode.ts
 * @does     gives one row too many, of places where nothing is.
 * @mend     Counting from 0, the last row is height − 1: stop before `height`.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { type Picture, placeOf } from "#work/01-pixels/2-decode.ts";

export function greyMatrix({ width, height, data }: Picture): Matrix {
  return Array.from({ length: height + 1 }, (_, row) =>
    Array.from({ length: width }, (_, column) => data[placeOf(row, column, width)]!),
  );
}
