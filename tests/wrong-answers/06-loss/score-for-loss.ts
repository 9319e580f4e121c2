/**
 * @belief   A good model has a high number.
 * @origin   Grades, points and accuracies are better when they are higher.
 * @replaces 1-loss.ts
 * @does     rises when the predictions get better: it gives 1 minus the mean cost.
 * @mend     A loss is low when the predictions are good. Take 1 - p for a 3, whose target is 1, and p for
 *           a 7.
 */
import { type Tensor, where } from "#engine";

export function confidenceLoss(p: Tensor, targets: Tensor): Tensor {
  return where(targets.eq(1), p, p.neg().add(1)).mean();
}
