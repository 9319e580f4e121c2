/**
 * @belief   The largest of each row is subtracted from each row.
 * @origin   Shapes adapt by themselves.
 * @replaces 2-softmax.ts
 * @does     subtracts largest scores of shape (n), which are laid along the row.
 * @mend     The largest must be a column: keepdim, or unsqueeze(1).
 */
import type { Tensor } from "#engine";

export function softmax(logits: Tensor): Tensor {
  const powers = logits.sub(logits.max(1).values).exp();
  return powers.div(powers.sum(1, { keepdim: true }));
}
