/**
 * @belief   The first two lengths say it.
 * @origin   For a linear layer they do.
 * @replaces 3-xavier.ts
 * @does     forgets the window in the spread.
 * @mend     Use fans(weight), which counts the window.
 */
import { noGrad, randn, type Tensor } from "#engine";

export function xavierNormal_(weight: Tensor): Tensor {
  const [outputs, inputs] = weight.shape as [number, number];
  if (inputs === undefined) throw new Error(`this weight has rank ${weight.rank}`);
  return noGrad(() => weight.copy_(randn([...weight.shape]).mul(Math.sqrt(2 / (inputs + outputs)))));
}
