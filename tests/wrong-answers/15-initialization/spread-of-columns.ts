/**
 * @belief   The spread is taken for each unit, then the mean.
 * @origin   A unit is a column.
 * @replaces 5-spread.ts
 * @does     gives the mean of the spreads of the columns.
 * @mend     All numbers of the layer together: std() without a dimension.
 */
import type { Tensor } from "#engine";
import type { Layer } from "#work/15-initialization/5-spread.ts";

export function spreads(layers: readonly Layer[], x: Tensor): number[] {
  let h = x;
  return layers.map((layer) => {
    h = layer(h);
    return h.std(0).mean().item();
  });
}
