/**
 * @belief   Targets stand in a column.
 * @origin   In the lesson's examples they do.
 * @replaces 4-mnist-loss.ts
 * @does     refuses all targets that have one axis.
 * @mend     Nothing is wrong with the shape (n), as long as both have it: compare the two shapes with
 *           each other.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (targets.rank === 1)
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`);
  const p = predictions.sigmoid();
  return where(targets.eq(1), p.neg().add(1), p).mean();
}
