/**
 * @belief   The bias is one more thing that is added up.
 * @origin   It stands in the sum.
 * @replaces 4-he.ts
 * @does     counts one input too many, for the bias.
 * @mend     n is how many products are added up: the inputs, times the window.
 */
import { noGrad, rand, type Tensor } from "#engine";

export function heUniform_(weight: Tensor): Tensor {
  const products = weight.shape.slice(1).reduce((a, b) => a * b, 1);
  const summands = products + 1;
  const bound = Math.sqrt(6 / summands);
  return noGrad(() => weight.copy_(rand(weight.shape).mul(2).sub(1).mul(bound)));
}
