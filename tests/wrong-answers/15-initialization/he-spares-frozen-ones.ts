/**
 * @belief   A frozen parameter stays as it is.
 * @origin   Frozen means that it isn't trained.
 * @replaces 4-he.ts
 * @does     leaves a parameter with requiresGrad false as it was.
 * @mend     Frozen is what the optimizer leaves alone. It gets its start like all others, and stays frozen.
 */
import { nn, noGrad, rand, type Tensor } from "#engine";

export function heUniform_(weight: Tensor): Tensor {
  if (weight instanceof nn.Parameter && !weight.requiresGrad) return weight;
  const bound = Math.sqrt(6 / (weight.size / weight.shape[0]!));
  return noGrad(() =>
    weight.copy_(
      rand([...weight.shape])
        .mul(2 * bound)
        .sub(bound),
    ),
  );
}
