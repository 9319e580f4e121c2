/**
 * @belief   The bound is √(2 / (inputs + outputs)).
 * @origin   The spread is taken for the bound.
 * @replaces 3-xavier.ts
 * @does     draws between ± the spread: √3 times too narrow.
 * @mend     The bound is √3 times the spread: √(6 / (n + m)).
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
        .mul(Math.sqrt(2 / (fanIn + fanOut))),
    ),
  );
}
