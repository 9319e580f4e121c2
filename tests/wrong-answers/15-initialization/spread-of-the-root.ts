/**
 * @belief   The numbers vary around 0.
 * @origin   For a mean of 0 both are the same.
 * @replaces 5-spread.ts
 * @does     gives the root of the mean of squares.
 * @mend     The standard deviation is measured from the mean, which isn't 0 after a ReLU.
 */
import type { Tensor } from "#engine";
import type { Layer } from "#work/15-initialization/5-spread.ts";

export function spreads(layers: readonly Layer[], x: Tensor): number[] {
  let h = x;
  return layers.map((layer) => {
    h = layer(h);
    return h.pow(2).mean().sqrt().item();
  });
}
