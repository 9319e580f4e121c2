/**
 * @belief   backward needs one number, so multiply output and gradient, and add up.
 * @origin   The slope of the output is right. But the gradient was a factor, too, and may want a slope of its
 *           own.
 * @replaces 5-spread.ts
 * @does     multiplies by upstream inside of the record: when upstream keeps gradients, one arrives at it.
 * @mend     output.backward(gradient) takes the gradient as numbers, and no record is made of it.
 */
import type { Tensor } from "#engine";
import type { Layer } from "#work/15-initialization/5-spread.ts";

export function gradientSpreads(layers: readonly Layer[], x: Tensor, upstream: Tensor): number[] {
  const pairs: { input: Tensor; output: Tensor }[] = [];
  let h = x;
  for (const layer of layers) {
    const input = h.detach().requiresGrad_();
    h = layer(input);
    pairs.push({ input, output: h });
  }
  let gradient = upstream;
  return pairs
    .reverse()
    .map(({ input, output }) => {
      output.mul(gradient).sum().backward();
      gradient = input.grad!;
      return gradient.std().item();
    })
    .reverse();
}
