/**
 * @belief   A walk back begins with 1.
 * @origin   For a loss it does.
 * @replaces 5-spread.ts
 * @does     begins every walk with ones, whatever upstream is.
 * @mend     upstream is the gradient of what the last layer gave: begin with it.
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
  void upstream;
  const last = outputs.at(-1);
  if (last !== undefined) last.backward(last.detach().mul(0).add(1));
  for (let i = layers.length - 2; i >= 0; i--) outputs[i]!.backward(inputs[i + 1]!.grad!);
  return inputs.map((input) => input.grad!.std().item());
}
