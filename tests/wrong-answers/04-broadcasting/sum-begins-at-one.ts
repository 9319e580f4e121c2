/**
 * @belief   Products begin at 1.
 * @origin   A running product does.
 * @replaces 7-matmul.ts
 * @does     begins the sum at 1.
 * @mend     It's products that are added up. A sum begins at 0.
 */
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function cell(a: NdArray, b: NdArray, row: number, column: number): number {
  const [length, width] = b.shape as [number, number];
  let sum = 1;
  for (let i = 0; i < length; i++) sum += a.values[row * length + i]! * b.values[i * width + column]!;
  return sum;
}
