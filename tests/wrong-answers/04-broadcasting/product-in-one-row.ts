/**
 * @belief   The result's shape is how many numbers it has.
 * @origin   values is a single row of numbers.
 * @replaces 7-matmul.ts
 * @does     gives the result a single axis.
 * @mend     The numbers lie in one row, but the shape says how to cut it: [rows, columns].
 */
import { cell, productShape } from "#work/04-broadcasting/7-matmul.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function matmul(a: NdArray, b: NdArray): NdArray {
  const [rows, columns] = productShape(a.shape, b.shape);
  const values = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) values[row * columns + column] = cell(a, b, row, column);
  }
  return { values, shape: [rows * columns] };
}
