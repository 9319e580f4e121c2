/**
 * @belief   The order doesn't matter: 2 · 3 is 3 · 2.
 * @origin   For numbers it's true.
 * @replaces 7-matmul.ts
 * @does     multiplies b by a.
 * @mend     For matrices the order counts: rows of a, columns of b.
 */
import { cell, productShape } from "#work/04-broadcasting/7-matmul.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function matmul(a: NdArray, b: NdArray): NdArray {
  const [rows, columns] = productShape(b.shape, a.shape);
  const values = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) values[row * columns + column] = cell(b, a, row, column);
  }
  return { values, shape: [rows, columns] };
}
