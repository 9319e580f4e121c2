/**
 * @belief   The old numbers are random already.
 * @origin   nn.Linear has drawn some.
 * @replaces 3-xavier.ts
 * @does     multiplies what is there by the spread, and draws nothing.
 * @mend     Draw new numbers: the old ones have a spread of their own.
 */
import { noGrad, type Tensor } from "#engine";

export function xavierNormal_(weight: Tensor): Tensor {
  const [outputs, inputs, ...window] = weight.shape as [number, number, ...number[]];
  if (inputs === undefined) throw new Error(`this weight has rank ${weight.rank}`);
  const size = window.reduce((a, b) => a * b, 1);
  const [fanIn, fanOut] = [inputs * size, outputs * size];
  return noGrad(() => weight.mul_(Math.sqrt(2 / (fanIn + fanOut))));
}
