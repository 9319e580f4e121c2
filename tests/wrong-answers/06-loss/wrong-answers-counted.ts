/**
 * @belief   The loss is the share of wrong answers.
 * @origin   It is lower for better models, so it looks like a loss.
 * @replaces 4-mnist-loss.ts
 * @does     gives the share of wrong predictions: it is flat, so it has no gradient.
 * @mend     The loss keeps the sigmoid's value. Don't compare the predictions with a border.
 */
import type { Tensor } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.gt(0).ne(targets.eq(1)).float().mean();
}
