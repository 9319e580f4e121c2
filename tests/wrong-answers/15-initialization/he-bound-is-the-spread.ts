/**
 * @belief   The bound is √(2 / inputs).
 * @origin   The spread is taken for the bound.
 * @replaces 4-he.ts
 * @does     draws between ± the spread: √3 times too narrow.
 * @mend     The bound is √3 times the spread.
 */
import { noGrad, rand, type Tensor } from "#engine";

export function heUniform_(weight: Tensor): Tensor {
  const inputs = weight.size / weight.shape[0]!;
  return noGrad(() =>
    weight.copy_(
      rand([...weight.shape])
        .mul(2)
        .sub(1)
        .mul(Math.sqrt(2 / inputs)),
    ),
  );
}
