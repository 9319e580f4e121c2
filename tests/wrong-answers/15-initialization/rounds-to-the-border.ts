/**
 * @belief   The nearest piece.
 * @origin   round looks more precise than floor.
 * @replaces 5-spread.ts
 * @does     rounds: a number in the right half of a piece counts in the next one.
 * @mend     Math.floor: a piece goes from its border to the next.
 */
import type { Tensor } from "#engine";

export function histogram(values: Tensor, from: number, to: number, bins: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const value of values.flatten().tolist() as number[]) {
    const bin = Math.round((value - from) / ((to - from) / bins));
    if (value >= from && value <= to) counts[Math.min(bin, bins - 1)]!++;
  }
  return counts;
}
