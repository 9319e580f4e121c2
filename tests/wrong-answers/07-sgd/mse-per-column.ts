/**
 * @belief   mean(0) takes the mean of everything.
 * @origin   For a plain list, axis 0 is all there is.
 * @replaces step3-loss.ts
 * @does     takes the mean along the first axis only: it gives one number for each column.
 * @mend     The loss is one number, of shape (). mean() without an argument takes all elements.
 */
import type { Tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.sub(targets).pow(2).mean(0);
}
