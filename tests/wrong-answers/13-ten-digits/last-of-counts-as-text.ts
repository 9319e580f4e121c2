/**
 * @belief   sort() puts lists in order by their first number, and this by its size.
 * @origin   With counts below 10 it does, and the last list has the largest.
 * @replaces 5-confusion.ts
 * @does     sorts counts as texts, in which 9 comes after 10, and takes the last of equal ones.
 * @mend     Compare numbers, and of equal counts keep the first: replace it only by a larger one.
 */
import type { Tensor } from "#engine";

export function mostConfused(matrix: Tensor): [actual: number, predicted: number] | null {
  const cells = (matrix.tolist() as number[][])
    .flatMap((row, a) => row.map((count, p) => [count, a, p] as const))
    .filter(([count, a, p]) => a !== p && count > 0);
  const last = cells.sort().at(-1);
  return last === undefined ? null : [last[1], last[2]];
}
