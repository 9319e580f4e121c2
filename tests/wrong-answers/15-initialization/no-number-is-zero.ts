/**
 * @belief   A spread that is no number is better shown as 0.
 * @origin   `|| 0` keeps a list clean.
 * @replaces 5-spread.ts
 * @does     gives 0 where the spread is NaN.
 * @mend     NaN is what std() finds when the numbers have left the range: give it as it is.
 */
import type { Tensor } from "#engine";
import type { Layer } from "#work/15-initialization/5-spread.ts";

export function spreads(layers: readonly Layer[], x: Tensor): number[] {
  const result: number[] = [];
  let h = x;
  for (const layer of layers) {
    h = layer(h);
    result.push(h.std().item() || 0);
  }
  return result;
}
