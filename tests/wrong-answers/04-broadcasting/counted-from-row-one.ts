/**
 * @belief   Row 1 is the first row.
 * @origin   People count from 1, and so do textbooks of mathematics.
 * @replaces 7-matmul.ts
 * @does     counts rows and columns from 1.
 * @mend     Row 0 is the first row, column 0 the first column.
 */
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function cell(a: NdArray, b: NdArray, row: number, column: number): number {
  const [length, width] = b.shape as [number, number];
  let sum = 0;
  for (let i = 0; i < length; i++)
    sum += a.values[(row - 1) * length + i]! * b.values[i * width + column - 1]!;
  return sum;
}
