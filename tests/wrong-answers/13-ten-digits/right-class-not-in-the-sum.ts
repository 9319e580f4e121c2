/**
 * @belief   The right score is held against the others.
 * @origin   It is to be larger than they are.
 * @replaces 3-loss.ts
 * @does     leaves the right class out of the sum.
 * @mend     logSumExp goes over all scores of the row, the right one, too.
 */
import { F, type Tensor } from "#engine";

export function crossEntropy(logits: Tensor, classes: Tensor): Tensor {
  const isRight = F.oneHot(classes, logits.shape[1]!).bool();
  const others = logits.maskedFill(isRight, Number.NEGATIVE_INFINITY).logSumExp(1);
  return others.sub(logits.gather(1, classes.unsqueeze(1)).squeeze(1)).mean();
}
