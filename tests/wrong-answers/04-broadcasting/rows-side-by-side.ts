/**
 * @belief   A column of b is as many numbers in a row as it is long.
 * @origin   The row of a is read so, and the same formula is used again.
 * @replaces 7-matmul.ts
 * @fails    7-matmul > cell · a row times a column, added up
 * @says     is a row of a times numbers of b that lie side by side
 */
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function cell(a: NdArray, b: NdArray, row: number, column: number): number {
  const length = a.shape[1]!;
  let sum = 0;
  for (let i = 0; i < length; i++) sum += a.values[row * length + i]! * b.values[column * length + i]!;
  return sum;
}
