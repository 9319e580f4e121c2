/**
 * @belief   √(2 / (inputs + outputs)).
 * @origin   It is the other formula of this module.
 * @replaces 4-he.ts
 * @does     draws with Xavier's spread.
 * @mend     He counts the inputs alone.
 */
import { noGrad, randn, type Tensor } from "#engine";

export function heNormal_(weight: Tensor): Tensor {
  const [outputs, inputs, ...window] = weight.shape as [number, number, ...number[]];
  if (inputs === undefined) throw new Error(`this weight has rank ${weight.rank}`);
  const size = window.reduce((a, b) => a * b, 1);
  const [fanIn, fanOut] = [inputs * size, outputs * size];
  return noGrad(() => weight.copy_(randn([...weight.shape]).mul(Math.sqrt(2 / (fanIn + fanOut)))));
}
