/**
 * @belief   Chance is added to the weight.
 * @origin   add_ changes in place.
 * @replaces 3-xavier.ts
 * @does     adds what it draws to the old numbers.
 * @mend     Replace the old numbers: copy_.
 */
import { noGrad, randn, type Tensor } from "#engine";

export function xavierNormal_(weight: Tensor): Tensor {
  const [outputs, inputs, ...window] = weight.shape as [number, number, ...number[]];
  if (inputs === undefined) throw new Error(`this weight has rank ${weight.rank}`);
  const size = window.reduce((a, b) => a * b, 1);
  const [fanIn, fanOut] = [inputs * size, outputs * size];
  return noGrad(() => weight.add_(randn([...weight.shape]).mul(Math.sqrt(2 / (fanIn + fanOut)))));
}
