/**
 * @belief   The diagonal is set to 0 first.
 * @origin   Then the largest number is the answer.
 * @replaces 5-confusion.ts
 * @does     sets the diagonal of the caller's matrix to 0.
 * @mend     Leave the matrix as it is: pass over the diagonal, or work on a copy.
 */
import type { Tensor } from "#engine";

export function mostConfused(matrix: Tensor): [actual: number, predicted: number] | null {
  for (let i = 0; i < (matrix.shape[0] ?? 0); i++)
    matrix
      .select(0, i)
      .slice(0, i, i + 1)
      .fill_(0);
  let [pair, most] = [null as [number, number] | null, 0];
  for (const [a, row] of (matrix.tolist() as number[][]).entries()) {
    for (const [p, times] of row.entries()) if (times > most) [pair, most] = [[a, p], times];
  }
  return pair;
}
