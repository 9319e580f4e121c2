/**
 * @belief   The inputs of a unit are all lengths behind the first.
 * @origin   So far it's right.
 * @replaces 4-he.ts
 * @does     adds the lengths behind the first: they are to be multiplied.
 * @mend     A unit sees inputs × height × width numbers: multiply them.
 */
import { noGrad, rand, type Tensor } from "#engine";

export function heUniform_(weight: Tensor): Tensor {
  const inputs = weight.shape.slice(1).reduce((sum, length) => sum + length);
  const bound = Math.sqrt(6 / inputs);
  return noGrad(() =>
    weight.copy_(
      rand([...weight.shape])
        .mul(2 * bound)
        .sub(bound),
    ),
  );
}
