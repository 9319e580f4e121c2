/**
 * @belief   The log of a sum is the sum of the logs.
 * @origin   For products it is so.
 * @replaces 2-softmax.ts
 * @does     takes the logarithm of each power and adds these up.
 * @mend     First add the powers up, then take one logarithm of the sum.
 */
import type { Tensor } from "#engine";

export function logSumExp(logits: Tensor): Tensor {
  const { values } = logits.max(1);
  return values.add(logits.sub(values.unsqueeze(1)).exp().log().sum(1));
}
