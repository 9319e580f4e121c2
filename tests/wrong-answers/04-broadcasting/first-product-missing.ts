/**
 * @belief   Counting begins at 1.
 * @origin   People count from 1.
 * @replaces 7-matmul.ts
 * @does     leaves out the first product.
 * @mend     The first number of a row has the index 0: begin there.
 */
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function cell(a: NdArray, b: NdArray, row: number, column: number): number {
  const [length, width] = b.shape as [number, number];
  let sum = 0;
  for (let i = 1; i < length; i++) sum += a.values[row * length + i]! * b.values[i * width + column]!;
  return sum;
}
