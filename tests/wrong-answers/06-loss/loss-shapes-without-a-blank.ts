/**
 * @belief   In a text, the list [4, 1] becomes "4, 1".
 * @origin   TypeScript writes no blank behind the comma.
 * @replaces 4-mnist-loss.ts
 * @does     writes the shapes without a blank behind the comma, like (4,1).
 * @mend     Write them as asked for, like (4, 1): shape.join(", ") puts comma and blank between the
 *           lengths.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`predictions are (${predictions.shape}), but targets are (${targets.shape})`);
  }
  const p = predictions.sigmoid();
  return where(targets.eq(1), p.neg().add(1), p).mean();
}
