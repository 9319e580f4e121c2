/**
 * @belief   The loss of a classifier is cross-entropy.
 * @origin   It is the loss of most tutorials, and it has a sigmoid inside, too.
 * @replaces 4-mnist-loss.ts
 * @does     takes the mean of -log of the chance for the right answer (cross-entropy).
 * @mend     This module's loss is the mean distance, without a logarithm: 1 - p for a 3, p for a 7.
 */
import { F, type Tensor } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return F.binaryCrossEntropy(predictions.sigmoid(), targets);
}
