/**
 * @belief   That they differ is all there is to say.
 * @origin   Error messages are written for oneself, who knows the rest.
 * @replaces 4-mnist-loss.ts
 * @does     throws an Error for two different shapes, but its message doesn't hold both of them as asked
 *           for.
 * @mend     Put both shapes into the message, in parentheses: `(${predictions.shape.join(", ")})`, and
 *           the same for the targets.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) throw new Error("the shapes differ");
  const p = predictions.sigmoid();
  return where(targets.eq(1), p.neg().add(1), p).mean();
}
