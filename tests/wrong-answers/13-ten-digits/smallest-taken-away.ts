/**
 * @belief   Any number may be taken away, also the smallest.
 * @origin   On paper that is so.
 * @replaces 2-softmax.ts
 * @does     takes the smallest score away, and the powers get larger still.
 * @mend     Take the largest away: then no power is above 1.
 */
import type { Tensor } from "#engine";

export function softmax(logits: Tensor): Tensor {
  const powers = logits.sub(logits.min(1, { keepdim: true }).values).exp();
  return powers.div(powers.sum(1, { keepdim: true }));
}
