/**
 * @belief   Columns of b first, then rows of a.
 * @origin   The two loops are taken for the axes of the result, in the wrong order.
 * @replaces 7-matmul.ts
 * @does     returns the product with rows and columns swapped.
 * @mend     Row r of a and column c of b give the number in row r and column c.
 */
import { cell, productShape } from "#work/04-broadcasting/7-matmul.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function matmul(a: NdArray, b: NdArray): NdArray {
  const [rows, columns] = productShape(a.shape, b.shape);
  const values = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) values[column * rows + row] = cell(a, b, row, column);
  }
  return { values, shape: [columns, rows] };
}
