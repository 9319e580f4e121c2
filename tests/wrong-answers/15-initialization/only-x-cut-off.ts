/**
 * @belief   Only x has to be cut off.
 * @origin   x is the one that must stay as it is.
 * @replaces 5-spread.ts
 * @does     cuts off x, and takes what each layer gave as it is, without detach: one walk goes through all layers, and no other input keeps a gradient.
 * @mend     Give every layer an input of its own: detach().requiresGrad_() of what the layer before gave.
 */
import type { Tensor } from "#engine";
import type { Layer } from "#work/15-initialization/5-spread.ts";

export function gradientSpreads(layers: readonly Layer[], x: Tensor, upstream: Tensor): number[] {
  const inputs: Tensor[] = [];
  let h = x.detach();
  for (const layer of layers) {
    inputs.push(h.requiresGrad_());
    h = layer(h);
  }
  if (layers.length > 0) h.backward(upstream);
  return inputs.map((input) => input.grad!.std().item());
}
