/**
 * @belief   That the shapes differ is all that needs to be said.
 * @origin   Whoever writes the check knows which shapes are meant.
 * @replaces 2-metrics.ts
 * @does     refuses two different shapes with an Error that doesn't name both of them.
 * @mend     Put both shapes into the message, as (2, 1) and (2): whoever reads it wants to see them.
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.shape.join(", ") !== targets.shape.join(", "))
    throw new Error("batchAccuracy: the shapes differ");
  return predictions.gt(0).eq(targets.eq(1)).float().mean();
}
