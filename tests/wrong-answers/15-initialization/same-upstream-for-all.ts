/**
 * @belief   Every layer gets the gradient from above.
 * @origin   "From above" is taken for the same thing at every layer.
 * @replaces 5-spread.ts
 * @does     hands a gradient like upstream to every layer.
 * @mend     Each layer gets what the layer behind it has passed on.
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
  for (const output of outputs)
    output.backward(output.shape.length === upstream.shape.length ? upstream : output.detach().mul(0).add(1));
  return inputs.map((input) => input.grad!.std().item());
}
