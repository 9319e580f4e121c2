/**
 * @belief   Calling a layer again does no harm.
 * @origin   Functions give the same again.
 * @replaces 5-spread.ts
 * @does     calls every layer twice.
 * @mend     Keep what the layer has given: each is called once.
 */
import type { Tensor } from "#engine";
import type { Layer } from "#work/15-initialization/5-spread.ts";

export function spreads(layers: readonly Layer[], x: Tensor): number[] {
  let h = x;
  return layers.map((layer) => {
    const spread = layer(h).std().item();
    h = layer(h);
    return spread;
  });
}
