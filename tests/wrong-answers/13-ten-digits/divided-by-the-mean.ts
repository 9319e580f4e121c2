/**
 * @belief   The mean of the row stands below.
 * @origin   Means were taken everywhere else.
 * @replaces 2-softmax.ts
 * @does     divides by the mean of the row, so that it adds up to count.
 * @mend     Divide by the sum.
 */
import type { Tensor } from "#engine";

export function softmaxByHand(logits: Tensor): Tensor {
  const powers = logits.exp();
  return powers.div(powers.mean(1, { keepdim: true }));
}
