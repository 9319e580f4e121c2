/**
 * @belief   A little must be added below, against a division by 0.
 * @origin   ε stands in many fractions.
 * @replaces 2-softmax.ts
 * @does     adds a little to the sum, so that rows don't quite add up to 1.
 * @mend     The sum is 1 or more: nothing has to be added.
 */
import type { Tensor } from "#engine";

export function softmax(logits: Tensor): Tensor {
  const powers = logits.sub(logits.max(1, { keepdim: true }).values).exp();
  return powers.div(powers.sum(1, { keepdim: true }).add(1e-3));
}
