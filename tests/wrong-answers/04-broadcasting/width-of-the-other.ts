/**
 * @belief   Both matrices are equally wide.
 * @origin   With square matrices they are.
 * @replaces 7-matmul.ts
 * @fails    7-matmul > cell · a row times a column, added up
 * @says     is what comes when b is stepped through by the rows of a
 */
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function cell(a: NdArray, b: NdArray, row: number, column: number): number {
  const length = a.shape[1]!;
  let sum = 0;
  for (let i = 0; i < length; i++) sum += a.values[row * length + i]! * b.values[i * length + column]!;
  return sum;
}
