/**
 * @belief   2 / inputs is the spread.
 * @origin   The paper gives the variance.
 * @replaces 4-he.ts
 * @does     draws with 2 / inputs: the root is missing.
 * @mend     The spread is the root of the variance.
 */
import { noGrad, randn, type Tensor } from "#engine";

export function heNormal_(weight: Tensor): Tensor {
  const inputs = weight.size / weight.shape[0]!;
  return noGrad(() => weight.copy_(randn([...weight.shape]).mul(2 / inputs)));
}
