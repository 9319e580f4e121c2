/**
 * @belief   A mistake weighs more when the class is rare.
 * @origin   Shares of a row can be compared.
 * @replaces 5-confusion.ts
 * @does     compares shares of the row in place of counts.
 * @mend     The largest count off the diagonal is asked for, however many pictures its class has.
 */
import type { Tensor } from "#engine";

export function mostConfused(matrix: Tensor): [actual: number, predicted: number] | null {
  let best: [number, number] | null = null;
  let most = 0;
  for (const [a, row] of (matrix.tolist() as number[][]).entries()) {
    const total = row.reduce((sum, one) => sum + one, 0);
    for (const [p, count] of row.entries())
      if (a !== p && total > 0 && count / total > most) [best, most] = [[a, p], count / total];
  }
  return best;
}
