/**
 * @belief   Rows can be divided by a list of sums.
 * @origin   Shapes adapt by themselves.
 * @replaces 2-softmax.ts
 * @does     divides by sums of shape (n), which are laid along the row.
 * @mend     The sums must be a column: keepdim, or unsqueeze(1).
 */
import type { Tensor } from "#engine";

export function softmaxByHand(logits: Tensor): Tensor {
  const powers = logits.exp();
  return powers.div(powers.sum(1));
}
