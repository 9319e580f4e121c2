/**
 * @belief   We want few errors, so the loss is the share of errors.
 * @origin   The metric is what we care about; that it's flat is not seen.
 * @replaces 4-loss.ts
 * @does     gives the share of wrong predictions.
 * @mend     That share is flat and has no gradient. Keep the value of the sigmoid: the cost is how far p is
 *           from the label.
 */
import type { Tensor } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  const [got, wanted] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (got !== wanted) throw new Error(`(${got}) and (${wanted}) differ`);
  return predictions.gt(0).ne(targets.eq(1)).float().mean();
}
