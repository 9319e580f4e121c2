/**
 * @belief   He is Xavier without the next layer: √(1 / inputs).
 * @origin   Leave the outputs out of 2 / (n + m), and it seems that 1 / n is left.
 * @replaces 4-he.ts
 * @does     takes √(3 / inputs) for the bound: the spread is √(1 / inputs).
 * @mend     The spread is √(2 / inputs), so the bound is √(6 / inputs).
 */
import { noGrad, rand, type Tensor } from "#engine";

export function heUniform_(weight: Tensor): Tensor {
  const inputs = weight.size / weight.shape[0]!;
  return noGrad(() =>
    weight.copy_(
      rand([...weight.shape])
        .mul(2)
        .sub(1)
        .mul(Math.sqrt(3 / inputs)),
    ),
  );
}
