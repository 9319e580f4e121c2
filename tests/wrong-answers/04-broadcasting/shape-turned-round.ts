/**
 * @belief   A shape is columns, then rows.
 * @origin   Screens and photo prints are named width first.
 * @replaces 7-matmul.ts
 * @does     gives the result the shape (columns, rows).
 * @mend     Rows first: the shape is what productShape gives.
 */
import { cell, productShape } from "#work/04-broadcasting/7-matmul.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function matmul(a: NdArray, b: NdArray): NdArray {
  const [rows, columns] = productShape(a.shape, b.shape);
  const values = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) values[row * columns + column] = cell(a, b, row, column);
  }
  return { values, shape: [columns, rows] };
}
