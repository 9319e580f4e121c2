/**
 * @belief   That they differ is all there is to say.
 * @origin   Error messages are written for oneself, who knows the rest.
 * @replaces 5-accuracy.ts
 * @does     throws an Error for two different shapes, but its message doesn't hold both of them as asked
 *           for.
 * @mend     Put both shapes into the message, in parentheses: `(${predictions.shape.join(", ")})`, and
 *           the same for the targets.
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) throw new Error("the shapes differ");
  return predictions.gt(border).eq(targets.eq(1)).float().mean();
}
