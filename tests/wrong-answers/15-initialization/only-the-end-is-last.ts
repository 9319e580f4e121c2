/**
 * @belief   Only the end itself needs care.
 * @origin   All that is less lies before it.
 * @replaces 5-spread.ts
 * @does     moves only the end itself into the last piece, so that a number just below it, which rounding takes to the end, lands behind the last piece.
 * @mend     Never let the piece be above the last one: Math.min(piece, bins - 1).
 */
import type { Tensor } from "#engine";

export function histogram(values: Tensor, from: number, to: number, bins: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const value of values.flatten().tolist() as number[]) {
    if (!(value >= from && value <= to)) continue;
    counts[value === to ? bins - 1 : Math.floor((value - from) / ((to - from) / bins))]!++;
  }
  return counts;
}
