/**
 * @belief   A product of 0 adds nothing, so one can stop there.
 * @origin   Whatever is 0 looks like the end.
 * @replaces 7-matmul.ts
 * @does     stops at the first product that is 0.
 * @mend     A product of 0 adds nothing, but those behind it may. Leave break out: go through the whole row.
 */
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function cell(a: NdArray, b: NdArray, row: number, column: number): number {
  const [length, columns] = [a.shape[1]!, b.shape[1]!];
  let sum = 0;
  for (let k = 0; k < length; k++) {
    const product = a.values[row * length + k]! * b.values[k * columns + column]!;
    if (product === 0) break;
    sum += product;
  }
  return sum;
}
