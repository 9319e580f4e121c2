/**
 * @belief   As many predictions as targets: then they go together.
 * @origin   In lists, only the length can differ.
 * @replaces 4-mnist-loss.ts
 * @does     refuses two shapes only when one holds more numbers than the other: (3, 1) and (3) go
 *           through.
 * @mend     As many numbers doesn't mean the same shape: compare every length, for example as text.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.size !== targets.size)
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`);
  const p = predictions.sigmoid();
  return where(targets.eq(1), p.neg().add(1), p).mean();
}
