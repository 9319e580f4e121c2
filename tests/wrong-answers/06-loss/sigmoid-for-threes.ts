/**
 * @belief   The sigmoid belongs to 1 - p.
 * @origin   Two names, predictions and p, and the old one is left in the second place.
 * @replaces 4-mnist-loss.ts
 * @does     puts the predictions of the 3s through the sigmoid, but not those of the 7s.
 * @mend     Squash all predictions first, and from there on use p alone.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  const [a, b] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (a !== b) throw new Error(`shapes (${a}) and (${b}) differ`);
  const p = predictions.sigmoid();
  return where(targets.eq(1), p.neg().add(1), predictions).mean();
}
