/**
 * @belief   A small number in the divisor keeps it from being 0.
 * @origin   Adam does so.
 * @replaces 2-softmax.ts
 * @does     adds a small number to the sum of the powers: that's a lot where all powers are small.
 * @mend     The sum is never 0 here: divide by it as it is.
 */
import type { Tensor } from "#engine";

export function softmaxByHand(logits: Tensor): Tensor {
  const powers = logits.exp();
  const total = powers.sum(1, { keepdim: true }).add(1e-7);
  return powers.div(total);
}
