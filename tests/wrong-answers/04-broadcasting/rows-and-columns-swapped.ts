/**
 * @belief   Columns of b first, then rows of a.
 * @origin   The two loops are taken for the axes of the result, in the wrong order.
 * @replaces 7-matmul.ts
 * @fails    7-matmul > Q29 · matmul: every row times every column
 * @says     is the product with rows and columns swapped
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
