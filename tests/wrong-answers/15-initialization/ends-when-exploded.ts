/**
 * @belief   Once the numbers have left the range, nothing more can be learnt.
 * @origin   Everything after it is NaN.
 * @replaces 5-spread.ts
 * @does     stops at the first spread that is no finite number.
 * @mend     Give a number for every layer, NaN too.
 */
import type { Tensor } from "#engine";
import type { Layer } from "#work/15-initialization/5-spread.ts";

export function spreads(layers: readonly Layer[], x: Tensor): number[] {
  const result: number[] = [];
  let h = x;
  for (const layer of layers) {
    h = layer(h);
    const spread = h.std().item();
    result.push(spread);
    if (!Number.isFinite(spread)) break;
  }
  return result;
}
