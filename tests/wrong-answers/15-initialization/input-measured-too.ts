/**
 * @belief   The input belongs on the list.
 * @origin   A picture of the spread begins there.
 * @replaces 5-spread.ts
 * @does     gives one number more: that of x comes first.
 * @mend     One number for each layer.
 */
import type { Tensor } from "#engine";
import type { Layer } from "#work/15-initialization/5-spread.ts";

export function spreads(layers: readonly Layer[], x: Tensor): number[] {
  let h = x;
  return [
    x.std().item(),
    ...layers.map((layer) => {
      h = layer(h);
      return h.std().item();
    }),
  ];
}
