/**
 * @belief   Row r begins at place r times the number of rows.
 * @origin   In a square matrix it does.
 * @replaces 7-matmul.ts
 * @does     steps through a by its number of rows.
 * @mend     A row is as long as the matrix is wide: row r of a begins at place r × a.shape[1].
 */
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function cell(a: NdArray, b: NdArray, row: number, column: number): number {
  const [height, length] = a.shape as [number, number];
  const width = b.shape[1]!;
  let sum = 0;
  for (let i = 0; i < length; i++) sum += a.values[row * height + i]! * b.values[i * width + column]!;
  return sum;
}
