/**
 * @belief   The mean says how large the numbers are.
 * @origin   It is the first number that one asks for.
 * @replaces 5-spread.ts
 * @does     gives means.
 * @mend     Numbers of both signs have a mean near 0, however large they are. Take std().
 */
import type { Tensor } from "#engine";
import type { Layer } from "#work/15-initialization/5-spread.ts";

export function spreads(layers: readonly Layer[], x: Tensor): number[] {
  let h = x;
  return layers.map((layer) => {
    h = layer(h);
    return h.mean().item();
  });
}
