/**
 * @belief   requiresGrad_() is enough to get a gradient.
 * @origin   For a parameter it is.
 * @replaces 5-spread.ts
 * @does     takes x, and what each layer gave, as inputs without detach: one walk goes through all layers, and only x keeps a gradient.
 * @mend     Give every layer, the first one too, an input of its own: detach().requiresGrad_() of what comes in.
 */
import type { Tensor } from "#engine";
import type { Layer } from "#work/15-initialization/5-spread.ts";

export function gradientSpreads(layers: readonly Layer[], x: Tensor, upstream: Tensor): number[] {
  const inputs: Tensor[] = [];
  let h = x;
  for (const layer of layers) {
    inputs.push(h.requiresGrad_());
    h = layer(h);
  }
  if (layers.length > 0) h.backward(upstream);
  return inputs.map((input) => input.grad!.std().item());
}
