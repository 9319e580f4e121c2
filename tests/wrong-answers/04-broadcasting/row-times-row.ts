/**
 * @belief   Both matrices are read row by row.
 * @origin   Rows lie side by side in memory.
 * @replaces 7-matmul.ts
 * @fails    7-matmul > cell · a row times a column, added up
 * @says     is a row of a times a row of b
 */
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function cell(a: NdArray, b: NdArray, row: number, column: number): number {
  const [length, width] = b.shape as [number, number];
  let sum = 0;
  for (let i = 0; i < length; i++) sum += a.values[row * length + i]! * b.values[column * width + i]!;
  return sum;
}
