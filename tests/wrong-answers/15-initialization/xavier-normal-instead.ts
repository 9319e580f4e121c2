/**
 * @belief   randn draws random numbers.
 * @origin   rand and randn differ in one letter.
 * @replaces 3-xavier.ts
 * @does     draws normal numbers.
 * @mend     This one is even: rand.
 */
import { noGrad, randn, type Tensor } from "#engine";

export function xavierUniform_(weight: Tensor): Tensor {
  const [outputs, inputs, ...window] = weight.shape as [number, number, ...number[]];
  if (inputs === undefined) throw new Error(`this weight has rank ${weight.rank}`);
  const size = window.reduce((a, b) => a * b, 1);
  const [fanIn, fanOut] = [inputs * size, outputs * size];
  return noGrad(() => weight.copy_(randn([...weight.shape]).mul(Math.sqrt(2 / (fanIn + fanOut)))));
}
