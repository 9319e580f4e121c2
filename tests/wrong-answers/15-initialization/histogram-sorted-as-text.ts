/**
 * @belief   sort() puts numbers in order.
 * @origin   For a few small numbers it does.
 * @replaces 5-spread.ts
 * @does     sorts the numbers as texts, so that 10 comes before 2.5, and then goes from piece to piece and never back.
 * @mend     Sort by number, with sort((a, b) => a - b); or find each number's piece without sorting.
 */
import type { Tensor } from "#engine";

export function histogram(values: Tensor, from: number, to: number, bins: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  const inside = [...values.toTypedArray()].filter((value) => value >= from && value <= to).sort();
  let bin = 0;
  for (const value of inside) {
    while (bin < bins - 1 && value >= from + ((bin + 1) * (to - from)) / bins) bin++;
    counts[bin]!++;
  }
  return counts;
}
