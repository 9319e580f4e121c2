/**
 * @belief   We want few errors, so the loss is the share of errors.
 * @origin   The metric is what we care about; that it's flat is not seen.
 * @replaces 4-loss.ts
 * @fails    4-loss > mnistLoss · squash, cost, mean
 * @says     is the share of wrong predictions
 */
import type { Tensor } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  const [got, wanted] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (got !== wanted) throw new Error(`(${got}) and (${wanted}) differ`);
  return predictions.gt(0).ne(targets.eq(1)).float().mean();
}
