/**
 * @belief   Row and column name one number in each matrix.
 * @origin   That's how * works.
 * @replaces 7-matmul.ts
 * @does     multiplies one number of a by one of b: those in this row and column.
 * @mend     That's what * does. Here a whole row of a meets a whole column of b.
 */
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function cell(a: NdArray, b: NdArray, row: number, column: number): number {
  return a.values[row * a.shape[1]! + column]! * b.values[row * b.shape[1]! + column]!;
}
