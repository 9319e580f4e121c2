/**
 * @belief   The largest number of a row stands on the diagonal, so the second largest is its most frequent mistake.
 * @origin   Where most predictions are right, it's so.
 * @replaces 5-confusion.ts
 * @does     takes the second largest number of each row for its most frequent mistake, wherever it stands.
 * @mend     Pass over the diagonal, and take the largest of the others.
 */
import type { Tensor } from "#engine";

export function mostConfused(matrix: Tensor): [actual: number, predicted: number] | null {
  let best: [number, number] | null = null;
  let most = 0;
  for (const [a, row] of (matrix.tolist() as number[][]).entries()) {
    const p = [...row.keys()].sort((i, j) => row[j]! - row[i]!)[1];
    if (p === undefined || row[p]! <= most) continue;
    most = row[p]!;
    best = [a, p];
  }
  return best;
}
