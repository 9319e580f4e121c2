/**
 * @belief   The largest score is the one that is farthest from 0.
 * @origin   -1000 is the smallest.
 * @replaces 2-softmax.ts
 * @does     subtracts the largest absolute value in place of the largest score.
 * @mend     max, without abs: below 0 the largest is the one nearest to 0.
 */
import type { Tensor } from "#engine";

export function logSumExp(logits: Tensor): Tensor {
  const largest = logits.abs().max(1, { keepdim: true }).values;
  return logits.sub(largest).exp().sum(1).log().add(largest.squeeze(1));
}
