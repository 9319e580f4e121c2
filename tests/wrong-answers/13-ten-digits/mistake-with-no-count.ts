/**
 * @belief   The search begins below 0.
 * @origin   Then anything is larger.
 * @replaces 5-confusion.ts
 * @does     gives the first pair of different classes when there is no mistake.
 * @mend     Begin with 0: a pair that never occurs is no mistake.
 */
import type { Tensor } from "#engine";

export function mostConfused(matrix: Tensor): [actual: number, predicted: number] | null {
  let [pair, most] = [null as [number, number] | null, -1];
  for (const [a, row] of (matrix.tolist() as number[][]).entries()) {
    for (const [p, times] of row.entries()) if (a !== p && times > most) [pair, most] = [[a, p], times];
  }
  return pair;
}
