/**
 * @belief   A clone has nothing to do with x any more.
 * @origin   A clone has memory of its own.
 * @replaces 5-spread.ts
 * @does     begins with x.clone(), which belongs to the record of x: where x keeps gradients, the gradient goes on into x, and the clone keeps none.
 * @mend     x.detach() cuts off the record: x.detach().requiresGrad_().
 */

import type { Tensor } from "#engine";
import type { Layer } from "#work/15-initialization/5-spread.ts";

export function gradientSpreads(layers: readonly Layer[], x: Tensor, upstream: Tensor): number[] {
  const inputs: Tensor[] = [];
  const outputs: Tensor[] = [];
  for (const layer of layers) {
    inputs.push((outputs.at(-1)?.detach() ?? x.clone()).requiresGrad_());
    outputs.push(layer(inputs.at(-1)!));
  }
  for (let i = layers.length - 1; i >= 0; i--) outputs[i]!.backward(inputs[i + 1]?.grad ?? upstream);
  return inputs.map((input) => input.grad!.std().item());
}
