/**
 * @belief   A row is divided by its length.
 * @origin   So are vectors brought to length 1.
 * @replaces 2-softmax.ts
 * @does     makes the squares of a row add up to 1, not the numbers.
 * @mend     Divide by the sum.
 */
import type { Tensor } from "#engine";

export function softmaxByHand(logits: Tensor): Tensor {
  const powers = logits.exp();
  return powers.div(powers.norm(2, 1, { keepdim: true }));
}
