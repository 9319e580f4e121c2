/**
 * @belief   Each layer looks at x.
 * @origin   One thinks of layers side by side.
 * @replaces 5-spread.ts
 * @does     sends x into every layer.
 * @mend     Each layer gets what the one before has given.
 */
import type { Tensor } from "#engine";
import type { Layer } from "#work/15-initialization/5-spread.ts";

export function spreads(layers: readonly Layer[], x: Tensor): number[] {
  return layers.map((layer) => layer(x).std().item());
}
