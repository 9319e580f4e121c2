/**
 * @belief   2 / √inputs.
 * @origin   The 2 slips out from under the root when the formula is copied.
 * @replaces 4-he.ts
 * @does     draws with 2 / √inputs.
 * @mend     The 2 stands under the root.
 */
import { noGrad, randn, type Tensor } from "#engine";

export function heNormal_(weight: Tensor): Tensor {
  const inputs = weight.size / weight.shape[0]!;
  return noGrad(() => weight.copy_(randn([...weight.shape]).mul(2 / Math.sqrt(inputs))));
}
