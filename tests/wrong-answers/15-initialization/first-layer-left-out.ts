/**
 * @belief   Nobody trains x.
 * @origin   The gradient at x is of no use for the step.
 * @replaces 5-spread.ts
 * @does     leaves the number at x out.
 * @mend     The first number is the spread at x: it has come through all layers.
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
  return inputs.slice(1).map((input) => input.grad!.std().item());
}
