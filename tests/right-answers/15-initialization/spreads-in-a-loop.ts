/**
 * @way      A loop, without a record.
 * @replaces 5-spread.ts
 */
import { noGrad, type Tensor } from "#engine";
import type { Layer } from "#work/15-initialization/5-spread.ts";

export function spreads(layers: readonly Layer[], x: Tensor): number[] {
  const found: number[] = [];
  noGrad(() => {
    let h = x;
    for (const layer of layers) found.push((h = layer(h)).std().item());
  });
  return found;
}
