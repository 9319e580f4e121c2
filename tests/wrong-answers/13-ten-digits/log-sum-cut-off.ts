/**
 * @belief   The gradient comes from the score of the right class.
 * @origin   That score is what should rise.
 * @replaces 3-loss.ts
 * @does     cuts logSumExp off from the record, so that the wrong classes get no gradient.
 * @mend     All scores of a row are in the sum: leave it in the record.
 */
import type { Tensor } from "#engine";

export function crossEntropy(logits: Tensor, classes: Tensor): Tensor {
  const right = logits.gather(1, classes.unsqueeze(1)).squeeze(1);
  return logits.logSumExp(1).detach().sub(right).mean();
}
