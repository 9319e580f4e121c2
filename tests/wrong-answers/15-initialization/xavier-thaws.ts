/**
 * @belief   A weight is there to be trained.
 * @origin   In a fresh layer gradients are on.
 * @replaces 3-xavier.ts
 * @does     switches the gradients on, even of a tensor that has none.
 * @mend     Leave requiresGrad as it is.
 */
import { noGrad, randn, type Tensor } from "#engine";

export function xavierNormal_(weight: Tensor): Tensor {
  const [outputs, inputs, ...window] = weight.shape as [number, number, ...number[]];
  if (inputs === undefined) throw new Error(`this weight has rank ${weight.rank}`);
  const size = window.reduce((a, b) => a * b, 1);
  const [fanIn, fanOut] = [inputs * size, outputs * size];
  noGrad(() => weight.copy_(randn([...weight.shape]).mul(Math.sqrt(2 / (fanIn + fanOut)))));
  return weight.requiresGrad_();
}
