/**
 * @way      Walks from the end, and puts each number in front.
 * @replaces 5-spread.ts
 */
import type { Tensor } from "#engine";
import type { Layer } from "#work/15-initialization/5-spread.ts";

export function gradientSpreads(layers: readonly Layer[], x: Tensor, upstream: Tensor): number[] {
  const steps: [input: Tensor, output: Tensor][] = [];
  let h = x;
  for (const layer of layers) {
    const input = h.clone().detach().requiresGrad_();
    h = layer(input);
    steps.push([input, h]);
  }
  const found: number[] = [];
  let gradient = upstream;
  for (const [input, output] of steps.reverse()) {
    output.backward(gradient);
    gradient = input.grad!;
    found.unshift(gradient.std().item());
  }
  return found;
}
