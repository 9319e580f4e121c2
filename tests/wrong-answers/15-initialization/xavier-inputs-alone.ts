/**
 * @belief   Only the inputs count.
 * @origin   On the way forward that is so.
 * @replaces 3-xavier.ts
 * @does     draws with √(1 / inputs).
 * @mend     Xavier takes the mean of inputs and outputs.
 */
import { noGrad, randn, type Tensor } from "#engine";

export function xavierNormal_(weight: Tensor): Tensor {
  const [outputs, inputs, ...window] = weight.shape as [number, number, ...number[]];
  if (inputs === undefined) throw new Error(`this weight has rank ${weight.rank}`);
  const size = window.reduce((a, b) => a * b, 1);
  const [fanIn, fanOut] = [inputs * size, outputs * size];
  void fanOut;
  return noGrad(() => weight.copy_(randn([...weight.shape]).mul(Math.sqrt(1 / fanIn))));
}
