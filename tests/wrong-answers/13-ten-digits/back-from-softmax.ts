/**
 * @belief   log p is a score minus the log of the sum, so one score and its p give the sum.
 * @origin   On paper every class gives the same.
 * @replaces 2-softmax.ts
 * @does     goes back from a probability to the sum, and where this probability is 0 in float32, its log is -Infinity.
 * @mend     Use powers only: take the largest score away, add up, take the log, and add the largest again.
 */
import type { Tensor } from "#engine";

export function logSumExp(logits: Tensor): Tensor {
  const first = logits.select(1, 0);
  return first.sub(logits.softmax(1).select(1, 0).log());
}
