/**
 * @belief   The third loop goes over the rows, too.
 * @origin   The same variable ends two loops.
 * @replaces 7-matmul.ts
 * @does     adds up as many products as a has rows.
 * @mend     The third loop goes over the inner length: as many products as a row of a is long.
 */
import { productShape } from "#work/04-broadcasting/7-matmul.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function matmul(a: NdArray, b: NdArray): NdArray {
  const [rows, columns] = productShape(a.shape, b.shape);
  const length = a.shape[1]!;
  const values = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      for (let i = 0; i < rows; i++) {
        values[row * columns + column]! += a.values[row * length + i]! * b.values[i * columns + column]!;
      }
    }
  }
  return { values, shape: [rows, columns] };
}
