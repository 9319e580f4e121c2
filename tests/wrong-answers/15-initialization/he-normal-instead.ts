/**
 * @belief   randn draws random numbers.
 * @origin   rand and randn differ in one letter.
 * @replaces 4-he.ts
 * @does     draws normal numbers.
 * @mend     This one is even: rand.
 */
import { noGrad, randn, type Tensor } from "#engine";

export function heUniform_(weight: Tensor): Tensor {
  const inputs = weight.size / weight.shape[0]!;
  return noGrad(() => weight.copy_(randn([...weight.shape]).mul(Math.sqrt(2 / inputs))));
}
