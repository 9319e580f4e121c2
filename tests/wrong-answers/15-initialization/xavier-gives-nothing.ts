/**
 * @belief   Who changes in place gives nothing back.
 * @origin   Many functions of that kind don't.
 * @replaces 3-xavier.ts
 * @does     gives nothing back.
 * @mend     Give the weight itself, as all methods with an underscore do.
 */
import { noGrad, randn, type Tensor } from "#engine";

export function xavierNormal_(weight: Tensor): Tensor {
  const [outputs, inputs, ...window] = weight.shape as [number, number, ...number[]];
  if (inputs === undefined) throw new Error(`this weight has rank ${weight.rank}`);
  const size = window.reduce((a, b) => a * b, 1);
  const [fanIn, fanOut] = [inputs * size, outputs * size];
  noGrad(() => weight.copy_(randn([...weight.shape]).mul(Math.sqrt(2 / (fanIn + fanOut)))));
  return undefined as unknown as Tensor;
}
