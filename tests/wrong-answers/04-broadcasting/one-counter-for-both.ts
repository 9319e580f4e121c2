/**
 * @belief   One counter goes through the row of a and the column of b.
 * @origin   In row 0 of a both begin at 0.
 * @replaces 7-matmul.ts
 * @does     gets NaN in every row but row 0: it reads numbers that aren't there, perhaps since one counter
 *           serves both a and b.
 * @mend     Row r of a begins at place r × k, but the column of b begins at b's row 0, whatever r is: count
 *           from 0 to k, and add r × k for a only.
 */
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function cell(a: NdArray, b: NdArray, row: number, column: number): number {
  const length = a.shape[1]!;
  const width = b.shape[1]!;
  let sum = 0;
  for (let i = row * length; i < (row + 1) * length; i++) {
    sum += a.values[i]! * b.values[i * width + column]!;
  }
  return sum;
}
