/**
 * @belief   reduce begins with 0.
 * @origin   Sums begin with 0; reduce without a start begins with the first item.
 * @replaces 7-matmul.ts
 * @does     adds the first number of the row as it is, without multiplying it.
 * @mend     Without a start, reduce takes the first item as the sum so far. Give it 0 as its second argument.
 */
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function cell(a: NdArray, b: NdArray, row: number, column: number): number {
  const [length, width] = b.shape as [number, number];
  const line = a.values.subarray(row * length, (row + 1) * length);
  return line.reduce((sum, value, i) => sum + value * b.values[i * width + column]!);
}
