/**
 * @belief   copy_ needs nothing around it.
 * @origin   It works with a tensor that keeps no gradients.
 * @replaces 3-xavier.ts
 * @does     is refused when the weight keeps gradients: it writes while the engine records.
 * @mend     Put it into noGrad(() => ...).
 */
import { randn, type Tensor } from "#engine";

export function xavierNormal_(weight: Tensor): Tensor {
  const [outputs, inputs, ...window] = weight.shape as [number, number, ...number[]];
  if (inputs === undefined) throw new Error(`this weight has rank ${weight.rank}`);
  const size = window.reduce((a, b) => a * b, 1);
  const [fanIn, fanOut] = [inputs * size, outputs * size];
  return weight.copy_(randn([...weight.shape]).mul(Math.sqrt(2 / (fanIn + fanOut))));
}
