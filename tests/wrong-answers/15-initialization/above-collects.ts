/**
 * @belief   What is too large is large.
 * @origin   Only the lower end is looked at.
 * @replaces 5-spread.ts
 * @does     counts what lies above in the last piece.
 * @mend     What lies above isn't counted.
 */
import type { Tensor } from "#engine";

export function histogram(values: Tensor, from: number, to: number, bins: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const value of values.flatten().tolist() as number[]) {
    const bin = Math.floor((value - from) / ((to - from) / bins));
    if (value >= from) counts[Math.min(bin, bins - 1)]!++;
  }
  return counts;
}
