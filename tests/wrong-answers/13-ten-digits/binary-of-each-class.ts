/**
 * @belief   Each class is a yes or a no of its own.
 * @origin   So it was with 3s and 7s.
 * @replaces 3-loss.ts
 * @does     takes binary cross-entropy of every class, and the mean over all of them.
 * @mend     Only the right class counts: minus the log of its probability, and the mean over the rows.
 */
import { F, type Tensor } from "#engine";

export function crossEntropy(logits: Tensor, classes: Tensor): Tensor {
  const y = F.oneHot(classes, logits.shape[1]!).float();
  return F.binaryCrossEntropy(logits.softmax(1), y);
}
