/**
 * @belief   Half of the matrix is enough.
 * @origin   The other half says the same.
 * @replaces 5-confusion.ts
 * @does     looks above the diagonal only.
 * @mend     The matrix isn't symmetric: look at both halves.
 */
import type { Tensor } from "#engine";

export function mostConfused(matrix: Tensor): [actual: number, predicted: number] | null {
  let [pair, most] = [null as [number, number] | null, 0];
  for (const [a, row] of (matrix.tolist() as number[][]).entries()) {
    for (const [p, times] of row.entries()) if (p > a && times > most) [pair, most] = [[a, p], times];
  }
  return pair;
}
