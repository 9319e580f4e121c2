/**
 * @belief   That they differ says it all.
 * @origin   Whoever writes the message knows the shapes; whoever reads it doesn't.
 * @replaces 4-loss.ts
 * @does     refuses two different shapes with a message that doesn't hold both of them, written like (4, 1)
 *           and (4).
 * @mend     Put both shapes into the message: `(${predictions.shape.join(", ")})`, and the same for the
 *           targets. `${shape}` alone writes 4,1.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.shape.join(", ") !== targets.shape.join(", "))
    throw new Error("mnistLoss: the shapes differ");
  const p = predictions.sigmoid();
  return where(targets.eq(1), p.neg().add(1), p).mean();
}
