/**
 * @belief   Row and column are added up.
 * @origin   "Added up" is heard, "multiplied" is not.
 * @replaces 7-matmul.ts
 * @does     adds the numbers in place of multiplying them.
 * @mend     Each number of the row is multiplied by one of the column. Then the products are added up.
 */
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function cell(a: NdArray, b: NdArray, row: number, column: number): number {
  const [length, width] = b.shape as [number, number];
  let sum = 0;
  for (let i = 0; i < length; i++) sum += a.values[row * length + i]! + b.values[i * width + column]!;
  return sum;
}
