/**
 * @belief   Both matrices are equally wide.
 * @origin   With square matrices they are.
 * @replaces 7-matmul.ts
 * @does     steps through b by the length of a's rows.
 * @mend     Row i of b begins at place i × its own width, b.shape[1].
 */
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function cell(a: NdArray, b: NdArray, row: number, column: number): number {
  const length = a.shape[1]!;
  let sum = 0;
  for (let i = 0; i < length; i++) sum += a.values[row * length + i]! * b.values[i * length + column]!;
  return sum;
}
