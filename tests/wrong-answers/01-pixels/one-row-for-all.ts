/**
 * @belief   `new Array(2).fill([0, 0, 0])` makes two rows.
 * @origin   It prints like two rows.
 * @replaces 2-decode.ts
 * @does     gives the last row in every place: all its rows are one and the same list.
 * @mend     fill puts one list into every place. Make a new list for each row.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { type Picture, placeOf } from "#work/01-pixels/2-decode.ts";

export function greyMatrix(picture: Picture): Matrix {
  const matrix: Matrix = new Array(picture.height).fill(new Array(picture.width).fill(0));
  for (let row = 0; row < picture.height; row++) {
    for (let column = 0; column < picture.width; column++) {
      matrix[row]![column] = picture.data[placeOf(row, column, picture.width)]!;
    }
  }
  return matrix;
}
