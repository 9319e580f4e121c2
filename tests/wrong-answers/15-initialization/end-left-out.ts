/**
 * @belief   A range doesn't include its end.
 * @origin   slice and range leave it out.
 * @replaces 5-spread.ts
 * @does     doesn't count numbers that lie at the end.
 * @mend     The end belongs to the last piece.
 */
import type { Tensor } from "#engine";

export function histogram(values: Tensor, from: number, to: number, bins: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const value of values.flatten().tolist() as number[]) {
    const bin = Math.floor((value - from) / ((to - from) / bins));
    if (value >= from && value < to) counts[bin]!++;
  }
  return counts;
}
