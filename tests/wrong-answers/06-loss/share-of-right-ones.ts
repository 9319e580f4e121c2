/**
 * @belief   How good a model is, its accuracy says.
 * @origin   Accuracy is the measure that one knows.
 * @replaces 1-loss.ts
 * @does     gives the share of right predictions: a metric, which rises when predictions get better.
 * @mend     The loss is low when predictions are good, and it asks how far off each one is: take the mean
 *           of the costs.
 */
import type { Tensor } from "#engine";

export function confidenceLoss(p: Tensor, targets: Tensor): Tensor {
  return p.gt(0.5).eq(targets.eq(1)).float().mean();
}
