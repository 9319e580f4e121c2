/**
 * @belief   The cell is the mean of the products.
 * @origin   Distances were means, too.
 * @replaces 7-matmul.ts
 * @does     divides the sum by the number of products.
 * @mend     The matrix product only adds up: don't divide.
 */
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function cell(a: NdArray, b: NdArray, row: number, column: number): number {
  const [length, width] = b.shape as [number, number];
  let sum = 0;
  for (let i = 0; i < length; i++) sum += a.values[row * length + i]! * b.values[i * width + column]!;
  return sum / length;
}
