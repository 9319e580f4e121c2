/**
 * @belief   Each weight is drawn alone.
 * @origin   A loop over all places.
 * @replaces 3-xavier.ts
 * @does     draws number by number, which gives other numbers from 16 on.
 * @mend     One call of randn draws them all.
 */
import { noGrad, randn, type Tensor, tensor } from "#engine";

export function xavierNormal_(weight: Tensor): Tensor {
  const [outputs, inputs, ...window] = weight.shape as [number, number, ...number[]];
  if (inputs === undefined) throw new Error(`this weight has rank ${weight.rank}`);
  const size = window.reduce((a, b) => a * b, 1);
  const [fanIn, fanOut] = [inputs * size, outputs * size];
  const drawn = Array.from({ length: weight.size }, () => randn(1).item());
  return noGrad(() =>
    weight.copy_(
      tensor(drawn)
        .view([...weight.shape])
        .mul(Math.sqrt(2 / (fanIn + fanOut))),
    ),
  );
}
