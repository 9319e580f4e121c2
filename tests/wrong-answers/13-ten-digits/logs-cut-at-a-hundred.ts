/**
 * @belief   A log below -100 is a mistake of rounding.
 * @origin   Binary cross-entropy cuts there.
 * @replaces 3-loss.ts
 * @does     cuts the logs off at -100.
 * @mend     Log-softmax has no such end: a score 1000 below the largest costs 1000.
 */
import { F, type Tensor } from "#engine";

export function crossEntropy(logits: Tensor, classes: Tensor): Tensor {
  return F.nllLoss(logits.logSoftmax(1).clamp(-100), classes);
}
