/**
 * @belief   Switch the gradients off to write.
 * @origin   Writing is refused while they are on.
 * @replaces 3-xavier.ts
 * @does     leaves the weight without gradients: it will never be trained.
 * @mend     noGrad is enough, and ends by itself.
 */
import { randn, type Tensor } from "#engine";

export function xavierNormal_(weight: Tensor): Tensor {
  const [outputs, inputs, ...window] = weight.shape as [number, number, ...number[]];
  if (inputs === undefined) throw new Error(`this weight has rank ${weight.rank}`);
  const size = window.reduce((a, b) => a * b, 1);
  const [fanIn, fanOut] = [inputs * size, outputs * size];
  return weight.requiresGrad_(false).copy_(randn([...weight.shape]).mul(Math.sqrt(2 / (fanIn + fanOut))));
}
