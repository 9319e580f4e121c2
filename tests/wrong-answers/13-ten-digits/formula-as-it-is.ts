/**
 * @belief   The formula is right, so it will do.
 * @origin   On paper no number is too large.
 * @replaces 2-softmax.ts
 * @does     takes powers of the scores as they are, which are Infinity above 88 and 0 below −104.
 * @mend     Take the largest score of the row away first.
 */
import type { Tensor } from "#engine";

export function softmax(logits: Tensor): Tensor {
  const powers = logits.exp();
  return powers.div(powers.sum(1, { keepdim: true }));
}
