/**
 * @belief   `new Array(2).fill([0, 0, 0])` makes two rows.
 * @origin   It prints like two rows.
 * @replaces 2-decode.ts
 * @fails    2-decode > greyMatrix · one number per pixel, row after row
 * @says     is the last row again and again
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
