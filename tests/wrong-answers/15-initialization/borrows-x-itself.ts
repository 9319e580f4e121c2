/**
 * @belief   x itself can be the first input, if all is put back afterwards.
 * @origin   requiresGrad and grad are fields.
 * @replaces 5-spread.ts
 * @does     walks back to x itself: one that comes from an operation keeps no gradient, and the walk goes on
 *           beyond it.
 * @mend     Cut x off like every other input: x.detach().requiresGrad_().
 */
import type { Tensor } from "#engine";
import type { Layer } from "#work/15-initialization/5-spread.ts";

export function gradientSpreads(layers: readonly Layer[], x: Tensor, upstream: Tensor): number[] {
  const [grad, flag] = [x.grad, x.requiresGrad];
  x.grad = null;
  x.requiresGrad_();
  const inputs: Tensor[] = [];
  const outputs: Tensor[] = [];
  for (const layer of layers) {
    const input = outputs.at(-1)?.detach().requiresGrad_() ?? x;
    inputs.push(input);
    outputs.push(layer(input));
  }
  const result: number[] = [];
  let gradient = upstream;
  for (let i = layers.length - 1; i >= 0; i--) {
    outputs[i]!.backward(gradient);
    gradient = inputs[i]!.grad!;
    result.unshift(gradient.std().item());
  }
  x.requiresGrad_(flag);
  x.grad = grad;
  return result;
}
