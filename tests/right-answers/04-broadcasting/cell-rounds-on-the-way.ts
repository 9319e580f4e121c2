/**
 * @way      It adds up in a Float32Array, which rounds every sum.
 * @replaces 7-matmul.ts
 */
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function cell(a: NdArray, b: NdArray, row: number, column: number): number {
  const [length, width] = b.shape as [number, number];
  const sums = new Float32Array(length + 1);
  for (let i = 0; i < length; i++) {
    sums[i + 1] = sums[i]! + a.values[row * length + i]! * b.values[i * width + column]!;
  }
  return sums[length]!;
}
