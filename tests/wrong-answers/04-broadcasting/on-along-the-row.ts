/**
 * @belief   A column's numbers follow each other.
 * @origin   Rows lie side by side in memory, and so the column seems to.
 * @replaces 7-matmul.ts
 * @does     begins at the head of b's column and goes on to the right.
 * @mend     A column goes down: from one row to the next it's a step of b's width. Number i is at i × width + column.
 */
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function cell(a: NdArray, b: NdArray, row: number, column: number): number {
  const length = a.shape[1]!;
  let sum = 0;
  for (let i = 0; i < length; i++) sum += a.values[row * length + i]! * b.values[column + i]!;
  return sum;
}
