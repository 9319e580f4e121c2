/**
 * @belief   rand draws uniformly: stretch it.
 * @origin   It is one step less.
 * @replaces 4-he.ts
 * @does     draws from 0 to the bound, so no weight is below 0.
 * @mend     Bring 0 .. 1 to -1 .. 1 first, then stretch.
 */
import { noGrad, rand, type Tensor } from "#engine";

export function heUniform_(weight: Tensor): Tensor {
  const inputs = weight.size / weight.shape[0]!;
  return noGrad(() => weight.copy_(rand([...weight.shape]).mul(Math.sqrt(6 / inputs))));
}
