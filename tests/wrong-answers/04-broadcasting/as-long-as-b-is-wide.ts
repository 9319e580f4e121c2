/**
 * @belief   The loop goes over the columns of b.
 * @origin   The width is the length that is at hand.
 * @replaces 7-matmul.ts
 * @does     takes as many products as b has columns.
 * @mend     There are as many products as a row of a is long: a.shape[1], which is b.shape[0].
 */
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function cell(a: NdArray, b: NdArray, row: number, column: number): number {
  const [length, width] = b.shape as [number, number];
  let sum = 0;
  for (let i = 0; i < width; i++) sum += a.values[row * length + i]! * b.values[i * width + column]!;
  return sum;
}
