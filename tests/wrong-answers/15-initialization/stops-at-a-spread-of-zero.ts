/**
 * @belief   Where the spread of the gradient is 0, nothing goes further back.
 * @origin   A gradient of 0 everywhere has the spread 0.
 * @replaces 5-spread.ts
 * @does     stops walking as soon as a spread is 0. Equal numbers have the spread 0 too, and are no gradient
 *           of 0.
 * @mend     Walk back to the first layer in any case.
 */
import type { Tensor } from "#engine";
import type { Layer } from "#work/15-initialization/5-spread.ts";

export function gradientSpreads(layers: readonly Layer[], x: Tensor, upstream: Tensor): number[] {
  const inputs: Tensor[] = [];
  const outputs: Tensor[] = [];
  let h = x;
  for (const layer of layers) {
    const input = h.detach().requiresGrad_();
    h = layer(input);
    inputs.push(input);
    outputs.push(h);
  }
  const result = layers.map(() => 0);
  let gradient = upstream;
  for (let i = layers.length - 1; i >= 0; i--) {
    outputs[i]!.backward(gradient);
    gradient = inputs[i]!.grad!;
    const spread = gradient.std().item();
    if (spread === 0) break;
    result[i] = spread;
  }
  return result;
}
