/**
 * @belief   The loss of a classifier is cross-entropy.
 * @origin   It is the loss of most tutorials, and it has a sigmoid inside, too.
 * @replaces 4-mnist-loss.ts
 * @fails    4-mnist-loss > mnistLoss · sigmoid, cost, mean
 * @says     is the mean of -log (cross-entropy)
 */
import { F, type Tensor } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return F.binaryCrossEntropy(predictions.sigmoid(), targets);
}
