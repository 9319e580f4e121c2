/**
 * @belief   The mean over the batch is mean(): the zeros of the one-hot rows don't count.
 * @origin   In a sum they don't. In a mean they are counted.
 * @replaces 3-loss.ts
 * @does     takes the mean over all cells of the one-hot table: the loss is divided by the number of classes
 *           as well.
 * @mend     One loss for each picture: sum over the classes first, then the mean over the batch.
 */
import { F, type Tensor } from "#engine";

export function crossEntropy(logits: Tensor, classes: Tensor): Tensor {
  const y = F.oneHot(classes, logits.shape[1]!);
  return logits.logSoftmax(1).mul(y).neg().mean();
}
