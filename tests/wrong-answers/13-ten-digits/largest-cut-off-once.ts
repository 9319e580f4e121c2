/**
 * @belief   The largest score is only a trick, so no gradient goes through it.
 * @origin   In a softmax that holds.
 * @replaces 2-softmax.ts
 * @does     cuts the largest score off from the record in one of its two places, so that the gradient of the largest is wrong.
 * @mend     Leave it in the record, or take it out of it in both places.
 */
import type { Tensor } from "#engine";

export function logSumExp(logits: Tensor): Tensor {
  const largest = logits.max(1).values;
  return logits.sub(largest.detach().unsqueeze(1)).exp().sum(1).log().add(largest);
}
