/**
 * @belief   The loop ends before the last number.
 * @origin   Counting from 0 invites length - 1.
 * @replaces 7-matmul.ts
 * @does     leaves out the last product.
 * @mend     There are as many products as a row of a is long: go on while i < length.
 */
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function cell(a: NdArray, b: NdArray, row: number, column: number): number {
  const [length, width] = b.shape as [number, number];
  let sum = 0;
  for (let i = 0; i < length - 1; i++) sum += a.values[row * length + i]! * b.values[i * width + column]!;
  return sum;
}
