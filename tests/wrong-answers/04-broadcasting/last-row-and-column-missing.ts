/**
 * @belief   The loops end before the last one.
 * @origin   Counting from 0 invites length - 1.
 * @replaces 7-matmul.ts
 * @does     leaves the last row and the last column at 0.
 * @mend     The last row and column belong to the result: go on while row < rows and column < columns.
 */
import { cell, productShape } from "#work/04-broadcasting/7-matmul.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function matmul(a: NdArray, b: NdArray): NdArray {
  const [rows, columns] = productShape(a.shape, b.shape);
  const values = new Float32Array(rows * columns);
  for (let row = 0; row < rows - 1; row++) {
    for (let column = 0; column < columns - 1; column++) {
      values[row * columns + column] = cell(a, b, row, column);
    }
  }
  return { values, shape: [rows, columns] };
}
