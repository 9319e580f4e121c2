/**
 * @belief   bins pieces have bins + 1 borders.
 * @origin   Borders are taken for pieces.
 * @replaces 5-spread.ts
 * @does     gives one number more: the end has a piece of its own.
 * @mend     bins numbers, and the end belongs to the last.
 */
import type { Tensor } from "#engine";

export function histogram(values: Tensor, from: number, to: number, bins: number): number[] {
  const counts = new Array<number>(bins + 1).fill(0);
  for (const value of values.flatten().tolist() as number[]) {
    const bin = Math.floor((value - from) / ((to - from) / bins));
    if (value >= from && value <= to) counts[bin]!++;
  }
  return counts;
}
