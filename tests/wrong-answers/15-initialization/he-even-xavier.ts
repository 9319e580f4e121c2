/**
 * @belief   √(6 / (inputs + outputs)).
 * @origin   It is the other formula of this module.
 * @replaces 4-he.ts
 * @does     takes Xavier's bound.
 * @mend     He counts the inputs alone.
 */
import { noGrad, rand, type Tensor } from "#engine";

export function heUniform_(weight: Tensor): Tensor {
  const [outputs, inputs, ...window] = weight.shape as [number, number, ...number[]];
  if (inputs === undefined) throw new Error(`this weight has rank ${weight.rank}`);
  const size = window.reduce((a, b) => a * b, 1);
  const [fanIn, fanOut] = [inputs * size, outputs * size];
  return noGrad(() =>
    weight.copy_(
      rand([...weight.shape])
        .mul(2)
        .sub(1)
        .mul(Math.sqrt(6 / (fanIn + fanOut))),
    ),
  );
}
