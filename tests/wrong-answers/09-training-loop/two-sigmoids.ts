/**
 * @belief   The sigmoid belongs to the cost as well as to the prediction.
 * @origin   Model and loss are written on different days, and each one squashes.
 * @replaces 4-loss.ts
 * @does     squashes twice.
 * @mend     One sigmoid is enough.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  const [got, wanted] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (got !== wanted) throw new Error(`(${got}) and (${wanted}) differ`);
  const p = predictions.sigmoid().sigmoid();
  return where(targets.eq(1), p.neg().add(1), p).mean();
}
