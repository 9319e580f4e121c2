/**
 * @belief   The largest count says what is confused the most.
 * @origin   argmax of the matrix gives it.
 * @replaces 5-confusion.ts
 * @does     takes the diagonal for mistakes.
 * @mend     On the diagonal stands what is right: leave it out.
 */
import type { Tensor } from "#engine";

export function mostConfused(matrix: Tensor): [actual: number, predicted: number] | null {
  const rows = matrix.tolist() as number[][];
  const most = Math.max(...rows.flat());
  if (most === 0) return null;
  const a = rows.findIndex((row) => row.includes(most));
  return [a, rows[a]!.indexOf(most)];
}
