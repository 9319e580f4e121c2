/**
 * @belief   Taking the mean away keeps numbers small.
 * @origin   So one normalizes.
 * @replaces 2-softmax.ts
 * @does     takes the mean of the row away, and a score far above it still has an infinite power.
 * @mend     Take the largest: only then no power is above 1.
 */
import type { Tensor } from "#engine";

export function softmax(logits: Tensor): Tensor {
  const powers = logits.sub(logits.mean(1, { keepdim: true })).exp();
  return powers.div(powers.sum(1, { keepdim: true }));
}
