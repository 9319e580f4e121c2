/**
 * @belief   One goes down in both matrices.
 * @origin   The formula for b is used for a, too.
 * @replaces 7-matmul.ts
 * @does     goes down a column of a, that with the row's number, and down a column of b.
 * @mend     Along the row of a: number i of it lies at place row × length + i.
 */
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function cell(a: NdArray, b: NdArray, row: number, column: number): number {
  const [length, width] = b.shape as [number, number];
  let sum = 0;
  for (let i = 0; i < length; i++) sum += a.values[i * length + row]! * b.values[i * width + column]!;
  return sum;
}
