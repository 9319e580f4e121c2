/**
 * @way      How far p is from the label, without a case: the size of the difference.
 * @replaces 4-loss.ts
 */
import type { Tensor } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.shape.join(", ") !== targets.shape.join(", "))
    throw new Error(`mnistLoss: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`);
  return predictions.sigmoid().sub(targets).abs().mean();
}
