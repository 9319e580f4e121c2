/**
 * @belief   The check may come later.
 * @origin   In the end it throws.
 * @replaces 3-xavier.ts
 * @does     has written into the weight already when it refuses it.
 * @mend     Count first, then write.
 */
import { noGrad, randn, type Tensor } from "#engine";

export function xavierNormal_(weight: Tensor): Tensor {
  noGrad(() => weight.copy_(randn([...weight.shape])));
  const [outputs, inputs, ...window] = weight.shape as [number, number, ...number[]];
  if (inputs === undefined) throw new Error(`this weight has rank ${weight.rank}`);
  const size = window.reduce((a, b) => a * b, 1);
  return noGrad(() => weight.mul_(Math.sqrt(2 / ((inputs + outputs) * size))));
}
