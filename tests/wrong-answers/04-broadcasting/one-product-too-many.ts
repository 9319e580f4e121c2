/**
 * @belief   The loop goes up to the length and includes it.
 * @origin   <= is written for <.
 * @replaces 7-matmul.ts
 * @does     adds one product too many.
 * @mend     There are as many products as a row of a is long: go on while i < length.
 */
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function cell(a: NdArray, b: NdArray, row: number, column: number): number {
  const [length, width] = b.shape as [number, number];
  let sum = 0;
  for (let i = 0; i <= length; i++) sum += a.values[row * length + i]! * b.values[i * width + column]!;
  return sum;
}
