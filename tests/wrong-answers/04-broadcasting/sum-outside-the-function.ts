/**
 * @belief   The sum begins at 0, once.
 * @origin   The variable stands at the top of the file.
 * @replaces 7-matmul.ts
 * @does     goes on with the sum of the calls before.
 * @mend     Each cell begins at 0: declare the sum inside the function.
 */
import type { NdArray } from "#work/04-broadcasting/nd.ts";

let sum = 0;

export function cell(a: NdArray, b: NdArray, row: number, column: number): number {
  const [length, width] = b.shape as [number, number];
  for (let i = 0; i < length; i++) sum += a.values[row * length + i]! * b.values[i * width + column]!;
  return sum;
}
