/**
 * @belief   Two shapes fit when they have the same number of rows.
 * @origin   One row per picture is what one thinks of.
 * @replaces 4-loss.ts
 * @does     refuses two different shapes only when their first lengths differ.
 * @mend     Compare the lengths of all axes: (3, 1) and (3) differ, too. As text it is one
 *           comparison.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.shape[0] !== targets.shape[0])
    throw new Error(`mnistLoss: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`);
  const p = predictions.sigmoid();
  return where(targets.eq(1), p.neg().add(1), p).mean();
}
