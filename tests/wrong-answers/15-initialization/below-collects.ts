/**
 * @belief   What is too small is small.
 * @origin   Only the upper end is looked at.
 * @replaces 5-spread.ts
 * @does     counts what lies below in the first piece.
 * @mend     What lies below isn't counted.
 */
import type { Tensor } from "#engine";

export function histogram(values: Tensor, from: number, to: number, bins: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const value of values.flatten().tolist() as number[]) {
    const bin = Math.floor((value - from) / ((to - from) / bins));
    if (value <= to) counts[Math.max(0, Math.min(bin, bins - 1))]!++;
  }
  return counts;
}
