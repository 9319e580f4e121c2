/**
 * @belief   The product is as wide as a.
 * @origin   The result is thought of as a changed a.
 * @replaces 7-matmul.ts
 * @does     makes a result with the shape of a.
 * @mend     (n, k) @ (k, m) gives (n, m): as many columns as b has.
 */
import { cell, productShape } from "#work/04-broadcasting/7-matmul.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function matmul(a: NdArray, b: NdArray): NdArray {
  productShape(a.shape, b.shape);
  const [rows, columns] = a.shape as [number, number];
  const values = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) values[row * columns + column] = cell(a, b, row, column);
  }
  return { values, shape: [rows, columns] };
}
