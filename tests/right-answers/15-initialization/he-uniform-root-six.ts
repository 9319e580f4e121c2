/**
 * @way      Knows the bound as √6 / √inputs.
 * @replaces 4-he.ts
 */
import { noGrad, rand, type Tensor } from "#engine";

export function heUniform_(weight: Tensor): Tensor {
  const inputs = weight.shape.slice(1).reduce((a, b) => a * b, 1);
  return noGrad(() =>
    weight
      .copy_(
        rand([...weight.shape])
          .mul(2)
          .sub(1),
      )
      .mul_(Math.sqrt(6) / Math.sqrt(inputs)),
  );
}
