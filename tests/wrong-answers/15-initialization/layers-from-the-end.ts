/**
 * @belief   The last layer comes first.
 * @origin   The functions of a formula are read from the inside.
 * @replaces 5-spread.ts
 * @does     goes through the layers from the last to the first.
 * @mend     Data go from the first layer to the last.
 */
import type { Tensor } from "#engine";
import type { Layer } from "#work/15-initialization/5-spread.ts";

export function spreads(layers: readonly Layer[], x: Tensor): number[] {
  let h = x;
  return layers.toReversed().map((layer) => {
    h = layer(h);
    return h.std().item();
  });
}
