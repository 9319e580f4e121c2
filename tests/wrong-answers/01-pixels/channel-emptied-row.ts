/**
 * @belief   push puts a copy of the row away.
 * @origin   The row seems to be done with once it's in the matrix.
 * @replaces 3-channels.ts
 * @does     gives empty rows: perhaps a row is filled, put into the matrix, and then emptied for the next one.
 * @mend     push puts the list itself into the matrix, no copy: whoever empties it empties the row. Begin each
 *           row with a new list.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { type Picture, placeOf } from "#work/01-pixels/2-decode.ts";

export function channel({ width, height, data }: Picture, which: 0 | 1 | 2): Matrix {
  const matrix: Matrix = [];
  const line: number[] = [];
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) line.push(data[placeOf(row, column, width) + which]!);
    matrix.push(line);
    line.length = 0;
  }
  return matrix;
}
