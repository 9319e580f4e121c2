/**
 * @belief   That they differ says it all.
 * @origin   Whoever writes the message knows the shapes; whoever reads it doesn't.
 * @replaces 7-accuracy.ts
 * @does     refuses two different shapes with a message that doesn't hold both of them, written like (4, 1)
 *           and (4).
 * @mend     Put both shapes into the message: `(${predictions.shape.join(", ")})`, and the same for the
 *           targets. `${shape}` alone writes 4,1.
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  if (predictions.shape.join(", ") !== targets.shape.join(", ")) throw new Error("the shapes differ");
  return predictions.gt(0).eq(targets.eq(1)).float().mean().item();
}
