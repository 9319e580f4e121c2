/**
 * @belief   0.95 in a tensor is 0.95.
 * @origin   In print it looks so.
 * @replaces 6-asleep.ts
 * @does     compares float32 numbers with limits that aren't rounded to float32, so that 0.95 in a tensor doesn't lie at 0.95.
 * @mend     In float32 0.95 is 0.949999988. Compare with le and ge, or with Math.fround(limit).
 */
import type { Tensor } from "#engine";

export function saturatedShare(outputs: Tensor, low: number, high: number): number {
  const all = outputs.flatten().tolist() as number[];
  return all.filter((value) => value <= low || value >= high).length / all.length;
}
