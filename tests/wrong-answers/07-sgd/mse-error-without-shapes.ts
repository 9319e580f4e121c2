/**
 * @belief   That they differ is all there is to say.
 * @origin   Error messages are written for oneself, who knows the rest.
 * @replaces step3-loss.ts
 * @does     throws an Error for two different shapes, but its message doesn't hold both of them.
 * @mend     Put both shapes into the message: `(${predictions.shape.join(", ")})`, and the same for the
 *           targets.
 */
import type { Tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) throw new Error("the shapes differ");
  return predictions.sub(targets).pow(2).mean();
}
