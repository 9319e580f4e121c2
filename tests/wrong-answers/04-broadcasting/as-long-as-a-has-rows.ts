/**
 * @belief   The loop goes over the rows.
 * @origin   shape[0] is the length that one takes first.
 * @replaces 7-matmul.ts
 * @does     takes as many products as a has rows.
 * @mend     There are as many products as a row of a is long: a.shape[1], which is b.shape[0].
 */
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function cell(a: NdArray, b: NdArray, row: number, column: number): number {
  const [rows, length] = a.shape as [number, number];
  let sum = 0;
  for (let i = 0; i < rows; i++) sum += a.values[row * length + i]! * b.values[i * b.shape[1]! + column]!;
  return sum;
}
