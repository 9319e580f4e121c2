/**
 * @belief   max(0) gives the largest scores.
 * @origin   Dimension 0 comes first.
 * @replaces 2-softmax.ts
 * @does     takes the largest of each column away, which changes the differences in a row.
 * @mend     The scores of a picture are in a row: max(1).
 */
import type { Tensor } from "#engine";

export function softmax(logits: Tensor): Tensor {
  const powers = logits.sub(logits.max(0, { keepdim: true }).values).exp();
  return powers.div(powers.sum(1, { keepdim: true }));
}
