/**
 * @belief   Xavier draws uniformly.
 * @origin   The paper's own formula is the one with bounds.
 * @replaces 3-xavier.ts
 * @does     draws uniformly between bounds.
 * @mend     There are both. This one is normal: randn.
 */
import { noGrad, rand, type Tensor } from "#engine";

export function xavierNormal_(weight: Tensor): Tensor {
  const [outputs, inputs, ...window] = weight.shape as [number, number, ...number[]];
  if (inputs === undefined) throw new Error(`this weight has rank ${weight.rank}`);
  const size = window.reduce((a, b) => a * b, 1);
  const [fanIn, fanOut] = [inputs * size, outputs * size];
  return noGrad(() =>
    weight.copy_(
      rand([...weight.shape])
        .mul(2)
        .sub(1)
        .mul(Math.sqrt(3) * Math.sqrt(2 / (fanIn + fanOut))),
    ),
  );
}
