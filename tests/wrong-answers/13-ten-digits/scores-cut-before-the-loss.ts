/**
 * @belief   A score of 50 is as good as one of 1000.
 * @origin   Cutting keeps powers finite.
 * @replaces 3-loss.ts
 * @does     cuts large scores at a limit (50, say), so that the loss of a bad mistake is too small, and no gradient arrives there.
 * @mend     Leave the scores as they are: with logSumExp they may have any size.
 */
import { F, type Tensor } from "#engine";

export function crossEntropy(logits: Tensor, classes: Tensor): Tensor {
  return F.nllLoss(logits.clamp(-50, 50).logSoftmax(1), classes);
}
