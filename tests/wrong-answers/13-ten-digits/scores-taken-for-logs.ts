/**
 * @belief   The scores are log-probabilities.
 * @origin   They may be below 0, as logs are.
 * @replaces 3-loss.ts
 * @does     picks from the scores themselves, without softmax.
 * @mend     Scores become log-probabilities by − logSumExp of their row.
 */
import { F, type Tensor } from "#engine";

export function crossEntropy(logits: Tensor, classes: Tensor): Tensor {
  return F.nllLoss(logits, classes);
}
