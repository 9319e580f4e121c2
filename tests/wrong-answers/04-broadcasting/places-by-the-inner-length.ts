/**
 * @belief   A row of the result is as long as a row of a.
 * @origin   The variable for a's width is used again.
 * @replaces 7-matmul.ts
 * @does     puts row r at place r times the length of a's rows.
 * @mend     A row of the result has as many numbers as there are columns: row r begins at place r × columns.
 */
import { cell, productShape } from "#work/04-broadcasting/7-matmul.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function matmul(a: NdArray, b: NdArray): NdArray {
  const [rows, columns] = productShape(a.shape, b.shape);
  const length = a.shape[1]!;
  const values = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) values[row * length + column] = cell(a, b, row, column);
  }
  return { values, shape: [rows, columns] };
}
