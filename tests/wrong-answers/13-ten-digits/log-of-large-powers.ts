/**
 * @belief   log undoes exp, so nothing can happen.
 * @origin   On paper they cancel.
 * @replaces 2-softmax.ts
 * @does     sums powers of the scores as they are, which are Infinity above 88 and 0 far below.
 * @mend     Take the largest of the row out first, and add it in the end.
 */
import type { Tensor } from "#engine";

export function logSumExp(logits: Tensor): Tensor {
  return logits.exp().sum(1).log();
}
