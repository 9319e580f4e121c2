/**
 * @belief   rand draws uniformly: stretch it.
 * @origin   It is one step less.
 * @replaces 3-xavier.ts
 * @does     draws from 0 to the bound, so no weight is below 0.
 * @mend     Bring 0 .. 1 to -1 .. 1 first, then stretch.
 */
import { noGrad, rand, type Tensor } from "#engine";

export function xavierUniform_(weight: Tensor): Tensor {
  const [outputs, inputs, ...window] = weight.shape as [number, number, ...number[]];
  if (inputs === undefined) throw new Error(`this weight has rank ${weight.rank}`);
  const size = window.reduce((a, b) => a * b, 1);
  const [fanIn, fanOut] = [inputs * size, outputs * size];
  return noGrad(() =>
    weight.copy_(rand([...weight.shape]).mul(Math.sqrt(3) * Math.sqrt(2 / (fanIn + fanOut)))),
  );
}
