/**
 * @belief   The variance is the spread.
 * @origin   Both measure how far numbers lie apart.
 * @replaces 5-spread.ts
 * @does     gives variances.
 * @mend     The spread is the standard deviation, the root of the variance.
 */
import type { Tensor } from "#engine";
import type { Layer } from "#work/15-initialization/5-spread.ts";

export function spreads(layers: readonly Layer[], x: Tensor): number[] {
  let h = x;
  return layers.map((layer) => {
    h = layer(h);
    return h.var().item();
  });
}
