/**
 * @belief   4 for 9 and 9 for 4 are one confusion.
 * @origin   The two digits look alike.
 * @replaces 5-confusion.ts
 * @does     adds the counts of both ways together.
 * @mend     The two ways are counted apart: a matrix isn't symmetric.
 */
import type { Tensor } from "#engine";

export function mostConfused(matrix: Tensor): [actual: number, predicted: number] | null {
  let [pair, most] = [null as [number, number] | null, 0];
  const rows = matrix.tolist() as number[][];
  for (const [a, row] of rows.entries()) {
    for (const [p, times] of row.entries()) {
      const both = times + rows[p]![a]!;
      if (a !== p && both > most) [pair, most] = [[a, p], both];
    }
  }
  return pair;
}
