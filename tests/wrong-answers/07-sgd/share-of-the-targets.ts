/**
 * @belief   An error is told as a share of what is true.
 * @origin   Per cent are the usual way to speak of errors.
 * @replaces step3-loss.ts
 * @does     divides each difference by its target.
 * @mend     Square the plain differences, and take their mean.
 */
import type { Tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.sub(targets).div(targets).pow(2).mean();
}
