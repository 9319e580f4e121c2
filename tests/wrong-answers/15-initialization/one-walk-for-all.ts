/**
 * @belief   One walk back reaches all layers.
 * @origin   In a network that is not cut it does.
 * @replaces 5-spread.ts
 * @does     walks back from the last output only: that walk ends at the last layer's own input, and no other gets a gradient.
 * @mend     From the last output to the first: backward(upstream), then each with the .grad of the next layer's input.
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
  outputs.at(-1)?.backward(upstream);
  return inputs.map((input) => input.grad!.std().item());
}
