/**
 * @belief   The loop ends before the last number.
 * @origin   Counting from 0 invites length - 1.
 * @replaces 7-matmul.ts
 * @fails    7-matmul > cell · a row times a column, added up
 * @says     is the sum without its last product
 */
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function cell(a: NdArray, b: NdArray, row: number, column: number): number {
  const [length, width] = b.shape as [number, number];
  let sum = 0;
  for (let i = 0; i < length - 1; i++) sum += a.values[row * length + i]! * b.values[i * width + column]!;
  return sum;
}
