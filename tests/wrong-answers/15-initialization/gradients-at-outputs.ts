/**
 * @belief   The gradient of a layer is that of its output.
 * @origin   Forward, the outputs are measured.
 * @replaces 5-spread.ts
 * @does     measures what arrives at each output: upstream comes last, and the gradient at x is missing.
 * @mend     What arrives at the *input* of each layer is asked for.
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
  return [...inputs.slice(1).map((input) => input.grad!), upstream]
    .slice(0, layers.length)
    .map((g) => g.std().item());
}
