/**
 * @belief   What was taken out must be put in again.
 * @origin   The largest has the power 1.
 * @replaces 2-softmax.ts
 * @does     adds 1 to the sum of the powers, which holds the largest already.
 * @mend     e⁰ = 1 of the largest is in the sum: put only the score back, behind the logarithm.
 */
import type { Tensor } from "#engine";

export function logSumExp(logits: Tensor): Tensor {
  const { values } = logits.max(1);
  return values.add(logits.sub(values.unsqueeze(1)).exp().sum(1).add(1).log());
}
