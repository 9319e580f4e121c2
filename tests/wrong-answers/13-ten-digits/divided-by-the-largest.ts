/**
 * @belief   The largest probability is 1.
 * @origin   So were pixels scaled, from 0 to 1.
 * @replaces 2-softmax.ts
 * @does     divides the powers by the largest of their row.
 * @mend     Divide by the sum of the row: probabilities add up to 1.
 */
import type { Tensor } from "#engine";

export function softmaxByHand(logits: Tensor): Tensor {
  const powers = logits.exp();
  return powers.div(powers.max(1, { keepdim: true }).values);
}
