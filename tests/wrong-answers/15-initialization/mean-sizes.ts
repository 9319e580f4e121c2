/**
 * @belief   How large is the mean of the sizes.
 * @origin   "How large" asks for a mean.
 * @replaces 5-spread.ts
 * @does     gives the mean of the absolute values.
 * @mend     The spread is asked for: std().
 */
import type { Tensor } from "#engine";
import type { Layer } from "#work/15-initialization/5-spread.ts";

export function spreads(layers: readonly Layer[], x: Tensor): number[] {
  let h = x;
  return layers.map((layer) => {
    h = layer(h);
    return h.abs().mean().item();
  });
}
