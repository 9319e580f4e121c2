/**
 * @belief   Each piece counts all before it.
 * @origin   A distribution is often drawn so.
 * @replaces 5-spread.ts
 * @does     adds the counts up from left to right.
 * @mend     Each piece counts what lies in it.
 */
import type { Tensor } from "#engine";

export function histogram(values: Tensor, from: number, to: number, bins: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const value of values.flatten().tolist() as number[]) {
    const bin = Math.floor((value - from) / ((to - from) / bins));
    if (value >= from && value <= to) counts[Math.min(bin, bins - 1)]!++;
  }
  let sum = 0;
  return counts.map((count) => (sum += count));
}
