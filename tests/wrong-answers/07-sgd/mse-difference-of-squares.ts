/**
 * @belief   The square of a difference is the difference of the squares.
 * @origin   It looks like the rule for products.
 * @replaces step3-loss.ts
 * @does     squares predictions and targets first, and subtracts then.
 * @mend     Subtract first, then square.
 */
import type { Tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.pow(2).sub(targets.pow(2)).mean();
}
