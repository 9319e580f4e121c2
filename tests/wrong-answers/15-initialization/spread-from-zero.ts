/**
 * @belief   The numbers lie around 0, so the mean needn't be taken away.
 * @origin   Those that are drawn at the start do.
 * @replaces 5-spread.ts
 * @does     squares the numbers themselves and not their distances from the mean, before it divides by n − 1.
 * @mend     Take the mean away first: behind a ReLU, for example, it isn't 0.
 */
import type { Tensor } from "#engine";
import type { Layer } from "#work/15-initialization/5-spread.ts";

export function spreads(layers: readonly Layer[], x: Tensor): number[] {
  let h = x;
  return layers.map((layer) => {
    h = layer(h);
    return Math.sqrt(h.pow(2).sum().item() / (h.size - 1));
  });
}
