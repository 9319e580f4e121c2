/**
 * @belief   Times 0 empties a weight.
 * @origin   So it is with most numbers.
 * @replaces 4-he.ts
 * @does     multiplies what is in the weight by 0 and adds the new numbers, so that NaN stays NaN.
 * @mend     0 · NaN is NaN. Write the numbers over what is there: copy_.
 */
import { noGrad, rand, type Tensor } from "#engine";

export function heUniform_(weight: Tensor): Tensor {
  const bound = Math.sqrt((6 * weight.shape[0]!) / weight.size);
  const drawn = rand([...weight.shape])
    .mul(2)
    .sub(1)
    .mul(bound);
  return noGrad(() => weight.mul_(0).add_(drawn));
}
