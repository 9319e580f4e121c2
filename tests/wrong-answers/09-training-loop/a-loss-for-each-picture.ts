/**
 * @belief   Every picture has its loss.
 * @origin   It has its cost; the mean of them is the loss.
 * @replaces 4-loss.ts
 * @does     gives the cost of each picture.
 * @mend     The loss of a batch is one number: the mean of all costs.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.shape.join(", ") !== targets.shape.join(", "))
    throw new Error(`mnistLoss: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`);
  const p = predictions.sigmoid();
  return where(targets.eq(1), p.neg().add(1), p);
}
