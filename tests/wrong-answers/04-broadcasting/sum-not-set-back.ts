/**
 * @belief   The sum begins at 0, once.
 * @origin   The line before the loops is one loop too far out.
 * @replaces 7-matmul.ts
 * @does     begins each cell with the sum of all cells before.
 * @mend     The sum begins at 0 for every cell: set it back inside both outer loops.
 */
import { productShape } from "#work/04-broadcasting/7-matmul.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function matmul(a: NdArray, b: NdArray): NdArray {
  const [rows, columns] = productShape(a.shape, b.shape);
  const length = b.shape[0]!;
  const values = new Float32Array(rows * columns);
  let sum = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      for (let i = 0; i < length; i++) sum += a.values[row * length + i]! * b.values[i * columns + column]!;
      values[row * columns + column] = sum;
    }
  }
  return { values, shape: [rows, columns] };
}
