/**
 * @belief   The wrong shape is what the message is about.
 * @origin   It is the predictions that mostly have the wrong shape.
 * @replaces step3-loss.ts
 * @does     throws an Error for two different shapes, but its message holds only that of the predictions.
 * @mend     Put both shapes into the message: that of the predictions, and that of the targets.
 */
import type { Tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`predictions of shape (${predictions.shape.join(", ")}) don't fit the targets`);
  }
  return predictions.sub(targets).pow(2).mean();
}
