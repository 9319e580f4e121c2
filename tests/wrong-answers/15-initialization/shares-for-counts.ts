/**
 * @belief   A histogram shows shares.
 * @origin   Plots often do.
 * @replaces 5-spread.ts
 * @does     gives shares and not counts.
 * @mend     Count: whole numbers.
 */
import type { Tensor } from "#engine";

export function histogram(values: Tensor, from: number, to: number, bins: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const value of values.flatten().tolist() as number[]) {
    const bin = Math.floor((value - from) / ((to - from) / bins));
    if (value >= from && value <= to) counts[Math.min(bin, bins - 1)]!++;
  }
  return counts.map((count) => count / values.size);
}
