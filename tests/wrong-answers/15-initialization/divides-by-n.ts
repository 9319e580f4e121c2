/**
 * @belief   The spread divides by how many there are.
 * @origin   There are two definitions of the standard deviation.
 * @replaces 5-spread.ts
 * @does     divides by n and not by n - 1.
 * @mend     std() of the engine (and of PyTorch) divides by n - 1: use it as it is.
 */
import type { Tensor } from "#engine";
import type { Layer } from "#work/15-initialization/5-spread.ts";

export function spreads(layers: readonly Layer[], x: Tensor): number[] {
  let h = x;
  return layers.map((layer) => {
    h = layer(h);
    return h.std(undefined, { correction: 0 }).item();
  });
}
