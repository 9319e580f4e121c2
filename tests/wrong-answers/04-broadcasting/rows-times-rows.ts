/**
 * @belief   Rows meet rows.
 * @origin   Rows lie side by side in memory.
 * @replaces 7-matmul.ts
 * @does     multiplies rows of a by rows of b.
 * @mend     Go down the columns of b. (Rows times rows is a @ b.t().)
 */
import { productShape } from "#work/04-broadcasting/7-matmul.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function matmul(a: NdArray, b: NdArray): NdArray {
  const [rows, columns] = productShape(a.shape, b.shape);
  const length = a.shape[1]!;
  const values = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      for (let i = 0; i < length; i++) {
        values[row * columns + column]! += a.values[row * length + i]! * b.values[column * length + i]!;
      }
    }
  }
  return { values, shape: [rows, columns] };
}
