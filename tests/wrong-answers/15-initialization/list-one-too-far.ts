/**
 * @belief   Upstream belongs on the list.
 * @origin   The walk begins with it.
 * @replaces 5-spread.ts
 * @does     puts the spread of upstream at the end, and leaves out that at x.
 * @mend     What arrives at the inputs: the first number is that at x.
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
  return [...inputs.slice(1).map((input) => input.grad!.std().item()), upstream.std().item()];
}
