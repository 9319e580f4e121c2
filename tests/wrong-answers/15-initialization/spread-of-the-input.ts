/**
 * @belief   Measure before the layer.
 * @origin   One looks at what arrives.
 * @replaces 5-spread.ts
 * @does     measures what goes into each layer and not what comes out.
 * @mend     Call the layer first, then measure.
 */
import type { Tensor } from "#engine";
import type { Layer } from "#work/15-initialization/5-spread.ts";

export function spreads(layers: readonly Layer[], x: Tensor): number[] {
  let h = x;
  return layers.map((layer) => {
    const spread = h.std().item();
    h = layer(h);
    return spread;
  });
}
