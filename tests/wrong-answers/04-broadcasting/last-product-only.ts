/**
 * @belief   Each product is the cell.
 * @origin   = is written for +=.
 * @replaces 7-matmul.ts
 * @does     gives the last product alone.
 * @mend     Add all the products up: += in place of =.
 */
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function cell(a: NdArray, b: NdArray, row: number, column: number): number {
  const [length, width] = b.shape as [number, number];
  let sum = 0;
  for (let i = 0; i < length; i++) sum = a.values[row * length + i]! * b.values[i * width + column]!;
  return sum;
}
