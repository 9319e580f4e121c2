/**
 * @belief   The place is the number divided by the width of a piece.
 * @origin   Where the range begins at 0, it is.
 * @replaces 5-spread.ts
 * @does     divides the number itself by the width of a piece, and puts what is outside then into the first or the last piece.
 * @mend     How far is it from the beginning? Subtract from first.
 */
import type { Tensor } from "#engine";

export function histogram(values: Tensor, from: number, to: number, bins: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  const width = (to - from) / bins;
  for (const value of values.flatten().tolist() as number[]) {
    if (!(value >= from && value <= to)) continue;
    counts[Math.max(0, Math.min(Math.floor(value / width), bins - 1))]!++;
  }
  return counts;
}
