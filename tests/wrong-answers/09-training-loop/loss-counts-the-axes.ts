/**
 * @belief   Two shapes are equal when they have the same number of axes.
 * @origin   The check is written for (3, 1) against (3), the one case in the lesson.
 * @replaces 4-loss.ts
 * @does     refuses two different shapes only when they have a different number of axes.
 * @mend     Compare the lengths of all axes: (3, 1) and (1, 3) differ, too. As text it is one
 *           comparison.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.shape.length !== targets.shape.length) {
    throw new Error(`mnistLoss: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`);
  }
  const p = predictions.sigmoid();
  return where(targets.eq(1), p.neg().add(1), p).mean();
}
