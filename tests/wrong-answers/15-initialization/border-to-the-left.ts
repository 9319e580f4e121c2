/**
 * @belief   A border belongs to the piece that ends there.
 * @origin   Both are possible.
 * @replaces 5-spread.ts
 * @does     counts a number on a border in the left piece.
 * @mend     A border belongs to the right one of two pieces.
 */
import type { Tensor } from "#engine";

export function histogram(values: Tensor, from: number, to: number, bins: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const value of values.flatten().tolist() as number[]) {
    const bin = Math.ceil((value - from) / ((to - from) / bins)) - 1;
    if (value >= from && value <= to) counts[Math.max(0, bin)]!++;
  }
  return counts;
}
