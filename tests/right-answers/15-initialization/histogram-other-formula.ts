/**
 * @way      Multiplies before it divides.
 * @replaces 5-spread.ts
 */
import type { Tensor } from "#engine";

export function histogram(values: Tensor, from: number, to: number, bins: number): number[] {
  const counts: number[] = Array.from({ length: bins }, () => 0);
  for (const value of values.flatten().tolist() as number[]) {
    if (!(value >= from && value <= to)) continue;
    const bin = Math.min(bins - 1, Math.floor(((value - from) * bins) / (to - from)));
    counts[bin] = counts[bin]! + 1;
  }
  return counts;
}
