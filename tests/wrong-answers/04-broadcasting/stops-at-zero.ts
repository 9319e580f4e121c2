/**
 * @belief   A loop goes on while there is a number.
 * @origin   0 is falsy, so it ends the loop as undefined does.
 * @replaces 7-matmul.ts
 * @does     stops at the first 0 in the row.
 * @mend     0 is a number like others. Count: i < length.
 */
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function cell(a: NdArray, b: NdArray, row: number, column: number): number {
  const [length, width] = b.shape as [number, number];
  let sum = 0;
  for (let i = 0; i < length && a.values[row * length + i]; i++) {
    sum += a.values[row * length + i]! * b.values[i * width + column]!;
  }
  return sum;
}
