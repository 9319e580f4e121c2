/**
 * @belief   The log of a sum is the sum of the logs.
 * @origin   For products it is.
 * @replaces 2-softmax.ts
 * @does     adds up the scores.
 * @mend     log(a + b) can't be split: powers, sum, log, in this order.
 */
import type { Tensor } from "#engine";

export function logSumExp(logits: Tensor): Tensor {
  return logits.sum(1);
}
