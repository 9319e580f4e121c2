/**
 * @belief   Both matrices are read row by row.
 * @origin   Rows lie side by side in memory.
 * @replaces 7-matmul.ts
 * @does     multiplies a row of a by the row of b with the number of the column.
 * @mend     Go down the column of b: from one row to the next it's a step of b's width.
 */
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function cell(a: NdArray, b: NdArray, row: number, column: number): number {
  const [length, width] = b.shape as [number, number];
  let sum = 0;
  for (let i = 0; i < length; i++) sum += a.values[row * length + i]! * b.values[column * width + i]!;
  return sum;
}
