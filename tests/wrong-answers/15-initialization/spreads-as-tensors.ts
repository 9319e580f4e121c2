/**
 * @belief   std() gives a number.
 * @origin   It looks like one when it is printed.
 * @replaces 5-spread.ts
 * @does     gives tensors.
 * @mend     item() makes a plain number of a tensor with one number.
 */
import type { Tensor } from "#engine";
import type { Layer } from "#work/15-initialization/5-spread.ts";

export function spreads(layers: readonly Layer[], x: Tensor): number[] {
  let h = x;
  return layers.map((layer) => {
    h = layer(h);
    return h.std();
  }) as unknown as number[];
}
