/**
 * @belief   A copy of a is a good place to collect the product in.
 * @origin   It often has the right size.
 * @replaces 7-matmul.ts
 * @does     adds the product to a copy of a when that has as many columns as the result.
 * @mend     The sums begin at 0: a new Float32Array(rows * columns) is full of zeros.
 */
import { cell, productShape } from "#work/04-broadcasting/7-matmul.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function matmul(a: NdArray, b: NdArray): NdArray {
  const [rows, columns] = productShape(a.shape, b.shape);
  const length = a.shape[1]!;
  const values = columns === length ? new Float32Array(a.values) : new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++)
      values[row * columns + column]! += cell(a, b, row, column);
  }
  return { values, shape: [rows, columns] };
}
