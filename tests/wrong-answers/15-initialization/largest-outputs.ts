/**
 * @belief   How large is the largest.
 * @origin   "How large" asks for a maximum.
 * @replaces 5-spread.ts
 * @does     gives the largest size.
 * @mend     The spread is asked for: std().
 */
import type { Tensor } from "#engine";
import type { Layer } from "#work/15-initialization/5-spread.ts";

export function spreads(layers: readonly Layer[], x: Tensor): number[] {
  let h = x;
  return layers.map((layer) => {
    h = layer(h);
    return h.abs().max().item();
  });
}
