/**
 * @belief   2 / inputs is the spread.
 * @origin   The paper gives the variance.
 * @replaces 4-he.ts
 * @does     takes √3 · 2 / inputs for the bound: the root is missing.
 * @mend     The spread is the root of 2 / inputs.
 */
import { noGrad, rand, type Tensor } from "#engine";

export function heUniform_(weight: Tensor): Tensor {
  const inputs = weight.size / weight.shape[0]!;
  return noGrad(() =>
    weight.copy_(
      rand([...weight.shape])
        .mul(2)
        .sub(1)
        .mul((Math.sqrt(3) * 2) / inputs),
    ),
  );
}
