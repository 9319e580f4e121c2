/**
 * @belief   What lies below the range gets a place below 0.
 * @origin   It does with Math.floor. Math.trunc makes 0 of -0.5.
 * @replaces 5-spread.ts
 * @does     counts what lies less than a piece below the beginning in the first piece.
 * @mend     Ask the number itself whether it lies in the range, before its place is cut to a whole number.
 */
import type { Tensor } from "#engine";

export function histogram(values: Tensor, from: number, to: number, bins: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  const width = (to - from) / bins;
  for (const value of values.flatten().tolist() as number[]) {
    const place = value === to ? bins - 1 : Math.trunc((value - from) / width);
    if (place >= 0 && place < bins) counts[place]!++;
  }
  return counts;
}
