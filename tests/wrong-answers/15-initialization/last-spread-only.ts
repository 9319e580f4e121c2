/**
 * @belief   The last layer tells all.
 * @origin   What comes out at the end is what counts.
 * @replaces 5-spread.ts
 * @does     gives the last spread alone.
 * @mend     One number for each layer, so that one sees how it grows.
 */
import type { Tensor } from "#engine";
import type { Layer } from "#work/15-initialization/5-spread.ts";

export function spreads(layers: readonly Layer[], x: Tensor): number[] {
  let h = x;
  for (const layer of layers) h = layer(h);
  return layers.length === 0 ? [] : [h.std().item()];
}
