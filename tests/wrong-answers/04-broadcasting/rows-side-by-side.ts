/**
 * @belief   A column of b is as many numbers in a row as it is long.
 * @origin   The row of a is read so, and the same formula is used again.
 * @replaces 7-matmul.ts
 * @does     multiplies a row of a by numbers of b that lie side by side, from place column × k on.
 * @mend     A column of b lies apart: from one row to the next it's a step of b's width. Number i is at i × width +
 *           column.
 */
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function cell(a: NdArray, b: NdArray, row: number, column: number): number {
  const length = a.shape[1]!;
  let sum = 0;
  for (let i = 0; i < length; i++) sum += a.values[row * length + i]! * b.values[column * length + i]!;
  return sum;
}
