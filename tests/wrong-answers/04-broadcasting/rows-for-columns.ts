/**
 * @belief   There are as many columns as rows.
 * @origin   The same variable ends both loops.
 * @replaces 7-matmul.ts
 * @does     computes only as many columns as there are rows, or looks for too many.
 * @mend     The inner loop goes over the columns of b.
 */
import { cell, productShape } from "#work/04-broadcasting/7-matmul.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function matmul(a: NdArray, b: NdArray): NdArray {
  const [rows, columns] = productShape(a.shape, b.shape);
  const values = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < rows; column++) values[row * columns + column] = cell(a, b, row, column);
  }
  return { values, shape: [rows, columns] };
}
