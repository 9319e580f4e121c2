/**
 * @belief   Xavier's spread is 2 / √(inputs + outputs).
 * @origin   The 2 slips out from under the root when the formula is copied.
 * @replaces 3-xavier.ts
 * @does     draws with 2 / √(n + m), which is √2 times too wide.
 * @mend     The 2 stands under the root: √(2 / (n + m)).
 */
import { noGrad, randn, type Tensor } from "#engine";

export function xavierNormal_(weight: Tensor): Tensor {
  const [outputs, inputs, ...window] = weight.shape as [number, number, ...number[]];
  if (inputs === undefined) throw new Error(`this weight has rank ${weight.rank}`);
  const size = window.reduce((a, b) => a * b, 1);
  const [fanIn, fanOut] = [inputs * size, outputs * size];
  return noGrad(() => weight.copy_(randn([...weight.shape]).mul(2 / Math.sqrt(fanIn + fanOut))));
}
