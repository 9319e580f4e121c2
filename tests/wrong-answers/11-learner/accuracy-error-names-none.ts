/**
 * @belief   That the shapes differ is all that needs to be said.
 * @origin   Whoever writes the check knows which shapes are meant.
 * @replaces 2-metrics.ts
 * @does     refuses two different shapes with an Error whose message doesn't hold both of them, written
 *           like (2, 1) and (2).
 * @mend     Put both into the message just so, with a comma and a blank: `(${predictions.shape.join(", ")})`.
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.shape.join(", ") !== targets.shape.join(", "))
    throw new Error("batchAccuracy: the shapes differ");
  return predictions.gt(0).eq(targets.eq(1)).float().mean();
}
