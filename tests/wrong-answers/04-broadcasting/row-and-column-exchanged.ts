/**
 * @belief   The row is that of b, the column that of a.
 * @origin   The two numbers change places on the way.
 * @replaces 7-matmul.ts
 * @does     takes the row's number for the column, and the column's for the row.
 * @mend     row says which row of a, column says which column of b.
 */
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function cell(a: NdArray, b: NdArray, row: number, column: number): number {
  const [length, width] = b.shape as [number, number];
  let sum = 0;
  for (let i = 0; i < length; i++) sum += a.values[column * length + i]! * b.values[i * width + row]!;
  return sum;
}
