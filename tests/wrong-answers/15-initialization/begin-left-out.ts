/**
 * @belief   A range begins behind its border.
 * @origin   > is written for >=.
 * @replaces 5-spread.ts
 * @does     doesn't count numbers that lie at the beginning.
 * @mend     The border belongs to the first piece: >=.
 */
import type { Tensor } from "#engine";

export function histogram(values: Tensor, from: number, to: number, bins: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const value of values.flatten().tolist() as number[]) {
    const bin = Math.floor((value - from) / ((to - from) / bins));
    if (value > from && value <= to) counts[Math.min(bin, bins - 1)]!++;
  }
  return counts;
}
