/**
 * @belief   First what was said, then what it is.
 * @origin   A sentence begins with what one saw.
 * @replaces 5-confusion.ts
 * @does     gives the prediction first.
 * @mend     The row comes first: [right class, prediction].
 */
import type { Tensor } from "#engine";

export function mostConfused(matrix: Tensor): [actual: number, predicted: number] | null {
  const rows = matrix.tolist() as number[][];
  const off = rows.map((row, a) => row.map((times, p) => (a === p ? 0 : times)));
  const most = Math.max(...off.flat());
  if (most === 0) return null;
  const a = off.findIndex((row) => row.includes(most));
  return [off[a]!.indexOf(most), a];
}
