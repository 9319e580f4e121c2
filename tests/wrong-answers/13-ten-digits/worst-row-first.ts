/**
 * @belief   The digit with the most mistakes has the most frequent one.
 * @origin   One looks at the rows first.
 * @replaces 5-confusion.ts
 * @does     chooses the row with the most mistakes in all, and looks only there.
 * @mend     Compare single counts, over all rows: many small ones may add up to more.
 */
import type { Tensor } from "#engine";

export function mostConfused(matrix: Tensor): [actual: number, predicted: number] | null {
  const mistakes = (matrix.tolist() as number[][]).map((row, a) =>
    row.map((times, p) => (a === p ? 0 : times)),
  );
  const perRow = mistakes.map((row) => row.reduce((sum, times) => sum + times, 0));
  const most = Math.max(...perRow);
  if (most === 0) return null;
  const actual = perRow.indexOf(most);
  const row = mistakes[actual]!;
  return [actual, row.indexOf(Math.max(...row))];
}
