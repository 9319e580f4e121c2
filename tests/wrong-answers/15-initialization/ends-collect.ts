/**
 * @belief   What is outside belongs to the outermost pieces.
 * @origin   Some plots do so.
 * @replaces 5-spread.ts
 * @does     counts what lies outside in the first and in the last piece.
 * @mend     What lies outside isn't counted.
 */
import type { Tensor } from "#engine";

export function histogram(values: Tensor, from: number, to: number, bins: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const value of values.flatten().tolist() as number[]) {
    const bin = Math.floor((value - from) / ((to - from) / bins));
    if (!Number.isNaN(value)) counts[Math.max(0, Math.min(bin, bins - 1))]!++;
  }
  return counts;
}
