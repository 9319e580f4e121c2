/**
 * @belief   The first piece begins at 0.
 * @origin   In the example it does.
 * @replaces 5-spread.ts
 * @does     counts from 0, wherever the range begins.
 * @mend     Subtract from first.
 */
import type { Tensor } from "#engine";

export function histogram(values: Tensor, from: number, to: number, bins: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const value of values.flatten().tolist() as number[]) {
    const bin = Math.floor(value / ((to - from) / bins));
    if (value >= from && value <= to && bin >= 0) counts[Math.min(bin, bins - 1)]!++;
  }
  return counts;
}
