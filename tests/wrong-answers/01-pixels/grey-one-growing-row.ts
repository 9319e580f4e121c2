/**
 * @belief   push(row) puts a copy of the row into the matrix.
 * @origin   The list `row` is made once, before the loops.
 * @replaces 2-decode.ts
 * @does     puts all pixels into one row, which stands in every place.
 * @mend     push puts in the list itself, and it goes on growing. Make a new list at the beginning of each row.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { type Picture, placeOf } from "#work/01-pixels/2-decode.ts";

export function greyMatrix({ width, height, data }: Picture): Matrix {
  const matrix: Matrix = [];
  const line: number[] = [];
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) line.push(data[placeOf(row, column, width)]!);
    matrix.push(line);
  }
  return matrix;
}
