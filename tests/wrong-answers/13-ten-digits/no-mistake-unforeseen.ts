/**
 * @belief   There always is a mistake.
 * @origin   No model is perfect.
 * @replaces 5-confusion.ts
 * @does     gives [0, 0] when there is no mistake.
 * @mend     Without a mistake the answer is null.
 */
import type { Tensor } from "#engine";

export function mostConfused(matrix: Tensor): [actual: number, predicted: number] | null {
  let [pair, most] = [[0, 0] as [number, number], 0];
  for (const [a, row] of (matrix.tolist() as number[][]).entries()) {
    for (const [p, times] of row.entries()) {
      if (a !== p && times > most) [pair, most] = [[a, p], times];
    }
  }
  return pair;
}
