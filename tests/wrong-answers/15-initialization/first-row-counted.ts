/**
 * @belief   values is a list.
 * @origin   In the example it is.
 * @replaces 5-spread.ts
 * @does     counts only the first row of a matrix.
 * @mend     values may have any shape: flatten it.
 */
import type { Tensor } from "#engine";

export function histogram(values: Tensor, from: number, to: number, bins: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  const row = values.rank < 2 || values.size === 0 ? values.flatten() : values.select(0, 0).flatten();
  for (const value of row.tolist() as number[]) {
    const bin = Math.floor((value - from) / ((to - from) / bins));
    if (value >= from && value <= to) counts[Math.min(bin, bins - 1)]!++;
  }
  return counts;
}
