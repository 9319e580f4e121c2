/**
 * @way      It adds the products from the last to the first.
 * @replaces 7-matmul.ts
 */
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function cell(a: NdArray, b: NdArray, row: number, column: number): number {
  let sum = 0;
  for (let i = a.shape[1]! - 1; i >= 0; i--) {
    sum += a.values[a.shape[1]! * row + i]! * b.values[column + b.shape[1]! * i]!;
  }
  return sum;
}
