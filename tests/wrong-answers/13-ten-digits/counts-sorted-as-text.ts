/**
 * @belief   sort() puts lists in order by their first numbers.
 * @origin   With counts below 10 it does.
 * @replaces 5-confusion.ts
 * @does     puts the counts in order as texts, in which 10 comes before 9.
 * @mend     Compare numbers: sort((one, other) => other[0] - one[0]), or keep the largest.
 */
import type { Tensor } from "#engine";

export function mostConfused(matrix: Tensor): [actual: number, predicted: number] | null {
  const cells = (matrix.tolist() as number[][]).flatMap((row, a) =>
    row.map((count, p) => [count, -a, -p] as const),
  );
  const last = cells
    .filter(([count, a, p]) => a !== p && count > 0)
    .sort()
    .at(-1);
  return last === undefined ? null : [0 - last[1], 0 - last[2]];
}
