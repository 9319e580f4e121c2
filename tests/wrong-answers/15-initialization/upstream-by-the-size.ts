/**
 * @belief   A gradient is a mean.
 * @origin   A loss is often a mean, and divides.
 * @replaces 5-spread.ts
 * @does     divides the gradient from above by how many numbers there are.
 * @mend     upstream is the gradient already: hand it on as it is.
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
  for (let i = layers.length - 1; i >= 0; i--)
    outputs[i]!.backward(inputs[i + 1]?.grad ?? upstream.div(upstream.size));
  return inputs.map((input) => input.grad!.std().item());
}
