/**
 * @belief   Of equal counts the later one is kept.
 * @origin   >= looks as good as >.
 * @replaces 5-confusion.ts
 * @does     gives the last of equal counts.
 * @mend     The first counts: replace it only by a larger one.
 */
import type { Tensor } from "#engine";

export function mostConfused(matrix: Tensor): [actual: number, predicted: number] | null {
  let [pair, most] = [null as [number, number] | null, 1];
  for (const [a, row] of (matrix.tolist() as number[][]).entries()) {
    for (const [p, times] of row.entries()) {
      if (a !== p && times >= most) [pair, most] = [[a, p], times];
    }
  }
  return pair;
}
