/**
 * @belief   Two shapes fit when they have the same number of rows.
 * @origin   One row per picture is what one thinks of.
 * @replaces 7-accuracy.ts
 * @does     refuses two different shapes only when their first lengths differ.
 * @mend     Compare the lengths of all axes: (3, 1) and (3) differ, too. As text it is one
 *           comparison.
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  if (predictions.shape[0] !== targets.shape[0])
    throw new Error(
      `batchAccuracy: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`,
    );
  return predictions.gt(0).eq(targets.eq(1)).float().mean().item();
}
