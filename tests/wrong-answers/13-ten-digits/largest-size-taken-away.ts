/**
 * @belief   The number that is farthest from 0 does the harm.
 * @origin   Sizes are what overflows.
 * @replaces 2-softmax.ts
 * @does     takes the largest size away, also of a negative score, and all powers may become 0.
 * @mend     Take the largest score away, with its sign.
 */
import type { Tensor } from "#engine";

export function softmax(logits: Tensor): Tensor {
  const powers = logits.sub(logits.abs().max(1, { keepdim: true }).values).exp();
  return powers.div(powers.sum(1, { keepdim: true }));
}
