/**
 * @belief   x is the first input.
 * @origin   To get a gradient, a tensor needs requiresGrad.
 * @replaces 5-spread.ts
 * @does     switches the gradients of x on and leaves one there.
 * @mend     Work with x.detach(), so that x stays as it is.
 */
import type { Tensor } from "#engine";
import type { Layer } from "#work/15-initialization/5-spread.ts";

export function gradientSpreads(layers: readonly Layer[], x: Tensor, upstream: Tensor): number[] {
  const inputs: Tensor[] = [];
  const outputs: Tensor[] = [];
  for (const layer of layers) {
    inputs.push((outputs.at(-1)?.detach() ?? x).requiresGrad_());
    outputs.push(layer(inputs.at(-1)!));
  }
  for (let i = layers.length - 1; i >= 0; i--) outputs[i]!.backward(inputs[i + 1]?.grad ?? upstream);
  return inputs.map((input) => input.grad!.std().item());
}
