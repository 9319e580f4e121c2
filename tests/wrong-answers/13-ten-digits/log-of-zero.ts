/**
 * @belief   The log of the softmax, as the formula says.
 * @origin   Each step is right on paper.
 * @replaces 3-loss.ts
 * @does     takes the log of a softmax that is 0 when a score is far below the largest, which is −Infinity.
 * @mend     logits − logSumExp(logits) is the same, and always finite.
 */
import { F, type Tensor } from "#engine";

export function crossEntropy(logits: Tensor, classes: Tensor): Tensor {
  return F.nllLoss(logits.softmax(1).log(), classes);
}
