/**
 * @belief   Xavier's spread is 2 / √(inputs + outputs).
 * @origin   The 2 slips out from under the root when the formula is copied.
 * @replaces 3-xavier.ts
 * @does     takes 2 / √(n + m) for the spread, so the bound is √2 times too wide.
 * @mend     The 2 stands under the root.
 */
import { noGrad, rand, type Tensor } from "#engine";

export function xavierUniform_(weight: Tensor): Tensor {
  const [outputs, inputs, ...window] = weight.shape as [number, number, ...number[]];
  if (inputs === undefined) throw new Error(`this weight has rank ${weight.rank}`);
  const size = window.reduce((a, b) => a * b, 1);
  const [fanIn, fanOut] = [inputs * size, outputs * size];
  return noGrad(() =>
    weight.copy_(
      rand([...weight.shape])
        .mul(2)
        .sub(1)
        .mul((Math.sqrt(3) * 2) / Math.sqrt(fanIn + fanOut)),
    ),
  );
}
