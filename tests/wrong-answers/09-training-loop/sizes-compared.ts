/**
 * @belief   Two shapes are equal when they hold equally many numbers.
 * @origin   size is one number, and numbers are easy to compare.
 * @replaces 4-loss.ts
 * @does     refuses two different shapes only when they hold a different number of numbers.
 * @mend     Compare the shapes themselves: (3, 1), (3) and (1, 3) hold equally many numbers. As text it is
 *           one comparison.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.size !== targets.size)
    throw new Error(`mnistLoss: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`);
  const p = predictions.sigmoid();
  return where(targets.eq(1), p.neg().add(1), p).mean();
}
