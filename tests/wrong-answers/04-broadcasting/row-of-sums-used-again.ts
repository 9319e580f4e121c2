/**
 * @belief   The list for a row's sums is made once.
 * @origin   The line stands outside the loop over the rows.
 * @replaces 7-matmul.ts
 * @does     begins each row with the sums of the rows above.
 * @mend     The sums begin at 0 for every row: make the list inside the loop, or fill it with 0.
 */
import { cell, productShape } from "#work/04-broadcasting/7-matmul.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function matmul(a: NdArray, b: NdArray): NdArray {
  const [rows, columns] = productShape(a.shape, b.shape);
  const values = new Float32Array(rows * columns);
  const sums = new Float32Array(columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) sums[column]! += cell(a, b, row, column);
    values.set(sums, row * columns);
  }
  return { values, shape: [rows, columns] };
}
