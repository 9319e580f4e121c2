/**
 * @belief   Both matrices are equally wide.
 * @origin   One variable for the width is used for both.
 * @replaces 7-matmul.ts
 * @does     steps through a by the width of b.
 * @mend     Row r of a begins at place r × its own width, a.shape[1].
 */
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function cell(a: NdArray, b: NdArray, row: number, column: number): number {
  const [length, width] = b.shape as [number, number];
  let sum = 0;
  for (let i = 0; i < length; i++) sum += a.values[row * width + i]! * b.values[i * width + column]!;
  return sum;
}
