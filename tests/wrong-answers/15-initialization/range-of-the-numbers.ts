/**
 * @belief   The range is that of the numbers.
 * @origin   Plots choose it so when nobody says anything.
 * @replaces 5-spread.ts
 * @does     cuts from the smallest number to the largest.
 * @mend     The caller says where the pieces begin and end: from and to.
 */
import type { Tensor } from "#engine";

export function histogram(values: Tensor, from: number, to: number, bins: number): number[] {
  void [from, to];
  const counts = new Array<number>(bins).fill(0);
  const all = (values.flatten().tolist() as number[]).filter((value) => !Number.isNaN(value));
  const [low, high] = [Math.min(...all), Math.max(...all)];
  for (const value of all) {
    const bin = Math.floor((value - low) / ((high - low) / bins));
    counts[Math.min(bin || 0, bins - 1)]!++;
  }
  return counts;
}
