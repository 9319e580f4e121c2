/**
 * @belief   Near an end means far from the middle.
 * @origin   One comparison is shorter than two.
 * @replaces 6-asleep.ts
 * @does     compares the distance from the middle between low and high, which is rounded: a number just above low counts as if it were low.
 * @mend     Compare the outputs themselves with low and with high.
 */
import type { Tensor } from "#engine";

export function saturatedShare(outputs: Tensor, low: number, high: number): number {
  const far = outputs.sub((low + high) / 2).abs();
  return far
    .ge((high - low) / 2)
    .float()
    .mean()
    .item();
}
