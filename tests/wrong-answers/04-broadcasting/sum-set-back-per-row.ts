/**
 * @belief   The sum begins at 0 in every row.
 * @origin   The line stands between the two outer loops.
 * @replaces 7-matmul.ts
 * @fails    7-matmul > Q29 · matmul: every row times every column
 * @says     is what comes when the sum isn't set back to 0 for every column
 */
import { productShape } from "#work/04-broadcasting/7-matmul.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function matmul(a: NdArray, b: NdArray): NdArray {
  const [rows, columns] = productShape(a.shape, b.shape);
  const length = b.shape[0]!;
  const values = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (let column = 0; column < columns; column++) {
      for (let i = 0; i < length; i++) sum += a.values[row * length + i]! * b.values[i * columns + column]!;
      values[row * columns + column] = sum;
    }
  }
  return { values, shape: [rows, columns] };
}
