/**
 * @belief   What is done can go from the list.
 * @origin   So one works through a list of things to do.
 * @replaces 5-spread.ts
 * @does     takes the layers out of the caller's list.
 * @mend     The list belongs to the caller, who needs it again: for (const layer of layers) only reads it.
 */

import type { Tensor } from "#engine";
import type { Layer } from "#work/15-initialization/5-spread.ts";

export function spreads(layers: readonly Layer[], x: Tensor): number[] {
  const left = layers as Layer[];
  const found: number[] = [];
  let h = x;
  for (let layer = left.shift(); layer !== undefined; layer = left.shift()) {
    h = layer(h);
    found.push(h.std().item());
  }
  return found;
}
