/**
 * @belief   The largest score that is added again is only a number.
 * @origin   It was taken away before.
 * @replaces 2-softmax.ts
 * @does     cuts the largest score off from the record where it is added again, so that the gradient of the largest is wrong.
 * @mend     Leave it in the record, or take it out of it in both places.
 */
import type { Tensor } from "#engine";

export function logSumExp(logits: Tensor): Tensor {
  const largest = logits.max(1).values;
  return logits.sub(largest.unsqueeze(1)).exp().sum(1).log().add(largest.detach());
}
