/**
 * @belief   The loss is a number, so a new tensor with that number will do.
 * @origin   Printed, the two look alike.
 * @replaces 4-loss.ts
 * @fails    4-loss > mnistLoss · the engine finds the way back to the predictions
 * @says     means that the way back to the predictions is lost
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  const [got, wanted] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (got !== wanted) throw new Error(`(${got}) and (${wanted}) differ`);
  const p = predictions.detach().sigmoid();
  return where(targets.eq(1), p.neg().add(1), p).mean();
}
