/**
 * @belief   The sigmoid belongs to the cost as well as to the prediction.
 * @origin   Model and loss are written on different days, and each one squashes.
 * @replaces 4-loss.ts
 * @fails    4-loss > mnistLoss · the published predictions -11.1002, 5.9263, 9.9627, -8.1484 of four 3s cost 0.5006
 * @says     is the loss after two sigmoids
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  const [got, wanted] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (got !== wanted) throw new Error(`(${got}) and (${wanted}) differ`);
  const p = predictions.sigmoid().sigmoid();
  return where(targets.eq(1), p.neg().add(1), p).mean();
}
