/**
 * @belief   The bound is three times the spread.
 * @origin   Nearly all normal numbers lie within three standard deviations.
 * @replaces 3-xavier.ts
 * @does     draws between ±3 · spread.
 * @mend     For uniform numbers it is √3.
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
        .mul(3 * Math.sqrt(2 / (fanIn + fanOut))),
    ),
  );
}
