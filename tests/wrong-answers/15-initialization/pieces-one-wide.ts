/**
 * @belief   A piece is 1 wide.
 * @origin   In the example it is.
 * @replaces 5-spread.ts
 * @does     takes every piece for 1 wide.
 * @mend     A piece is (to - from) / bins wide.
 */
import type { Tensor } from "#engine";

export function histogram(values: Tensor, from: number, to: number, bins: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const value of values.flatten().tolist() as number[]) {
    const bin = Math.floor(value - from);
    if (value >= from && value <= to) counts[Math.min(bin, bins - 1)]!++;
  }
  return counts;
}
