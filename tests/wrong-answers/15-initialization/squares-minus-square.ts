/**
 * @belief   The variance is the mean of the squares less the square of the mean.
 * @origin   With exact numbers it is.
 * @replaces 5-spread.ts
 * @does     takes the square of the mean from the mean of the squares: two large numbers that are nearly equal, and float32 loses what they differ in.
 * @mend     Take the mean away from each number first, and then square; or ask std().
 */

import type { Tensor } from "#engine";
import type { Layer } from "#work/15-initialization/5-spread.ts";

export function spreads(layers: readonly Layer[], x: Tensor): number[] {
  let h = x;
  return layers.map((layer) => {
    h = layer(h);
    const variance = h.mul(h).mean().item() - h.mean().item() ** 2;
    return Math.sqrt((variance * h.size) / (h.size - 1));
  });
}
