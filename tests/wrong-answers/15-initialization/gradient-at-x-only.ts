/**
 * @belief   What arrives at x tells all.
 * @origin   It has gone through all layers.
 * @replaces 5-spread.ts
 * @does     gives the number for the first layer alone.
 * @mend     One number for each layer.
 */
import type { Tensor } from "#engine";
import type { Layer } from "#work/15-initialization/5-spread.ts";

export function gradientSpreads(layers: readonly Layer[], x: Tensor, upstream: Tensor): number[] {
  const inputs: Tensor[] = [];
  const outputs: Tensor[] = [];
  for (const layer of layers) {
    inputs.push((outputs.at(-1) ?? x).detach().requiresGrad_());
    outputs.push(layer(inputs.at(-1)!));
  }
  for (let i = layers.length - 1; i >= 0; i--) outputs[i]!.backward(inputs[i + 1]?.grad ?? upstream);
  return inputs.slice(0, 1).map((input) => input.grad!.std().item());
}
