/**
 * @belief   The sum begins at 0 in every row.
 * @origin   The line stands between the two outer loops.
 * @replaces 7-matmul.ts
 * @does     begins each cell with the sum of the cells before it in its row.
 * @mend     The sum begins at 0 for every cell: set it back inside the loop over the columns, too.
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
