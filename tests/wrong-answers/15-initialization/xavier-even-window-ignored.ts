/**
 * @belief   The first two lengths say it.
 * @origin   For a linear layer they do.
 * @replaces 3-xavier.ts
 * @does     forgets the window in the bound.
 * @mend     Use fans(weight), which counts the window.
 */
import { noGrad, rand, type Tensor } from "#engine";

export function xavierUniform_(weight: Tensor): Tensor {
  const [outputs, inputs] = weight.shape as [number, number];
  if (inputs === undefined) throw new Error(`this weight has rank ${weight.rank}`);
  return noGrad(() =>
    weight.copy_(
      rand([...weight.shape])
        .mul(2)
        .sub(1)
        .mul(Math.sqrt(6 / (inputs + outputs))),
    ),
  );
}
