/**
 * @belief   The sum of the powers was right before.
 * @origin   Only the powers above are too large.
 * @replaces 2-softmax.ts
 * @does     takes the largest score away from what is divided, and not from the sum by which it divides.
 * @mend     Powers and sum must be of the same scores: take the largest away first, then both.
 */
import type { Tensor } from "#engine";

export function softmax(logits: Tensor): Tensor {
  const largest = logits.max(1, { keepdim: true }).values;
  return logits
    .sub(largest)
    .exp()
    .div(logits.exp().sum(1, { keepdim: true }));
}
