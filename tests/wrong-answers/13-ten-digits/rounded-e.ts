/**
 * @belief   e is 2.718.
 * @origin   The lesson writes 2.718...
 * @replaces 2-softmax.ts
 * @does     takes a rounded e.
 * @mend     logits.exp() takes e with all its digits.
 */
import type { Tensor } from "#engine";

export function softmaxByHand(logits: Tensor): Tensor {
  const powers = logits.mul(Math.log(2718 / 1000)).exp();
  return powers.div(powers.sum(1, { keepdim: true }));
}
