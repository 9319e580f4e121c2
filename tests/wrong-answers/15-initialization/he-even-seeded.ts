/**
 * @belief   A start has to be the same every time.
 * @origin   A seed is taken for an initialization.
 * @replaces 4-he.ts
 * @does     sets a seed of its own: every layer begins with the same numbers.
 * @mend     The seed is the caller's, and is set once for the whole model.
 */
import { manualSeed, noGrad, rand, type Tensor } from "#engine";

export function heUniform_(weight: Tensor): Tensor {
  const inputs = weight.size / weight.shape[0]!;
  manualSeed(42);
  return noGrad(() =>
    weight.copy_(
      rand([...weight.shape])
        .mul(2)
        .sub(1)
        .mul(Math.sqrt(6 / inputs)),
    ),
  );
}
