/**
 * @belief   How large is the mean of the sizes.
 * @origin   "How large" asks for a mean.
 * @replaces 5-spread.ts
 * @does     gives the mean of the absolute values.
 * @mend     The spread is asked for: std().
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
  return inputs.map((input) => input.grad!.abs().mean().item());
}
