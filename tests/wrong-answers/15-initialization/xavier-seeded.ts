/**
 * @belief   A start has to be the same every time.
 * @origin   A seed is taken for an initialization.
 * @replaces 3-xavier.ts
 * @does     sets a seed of its own: every layer begins with the same numbers.
 * @mend     The seed is the caller's, and is set once for the whole model.
 */
import { manualSeed, noGrad, randn, type Tensor } from "#engine";

export function xavierNormal_(weight: Tensor): Tensor {
  const [outputs, inputs, ...window] = weight.shape as [number, number, ...number[]];
  if (inputs === undefined) throw new Error(`this weight has rank ${weight.rank}`);
  const size = window.reduce((a, b) => a * b, 1);
  const [fanIn, fanOut] = [inputs * size, outputs * size];
  manualSeed(42);
  return noGrad(() => weight.copy_(randn([...weight.shape]).mul(Math.sqrt(2 / (fanIn + fanOut)))));
}
