/**
 * @belief   A good model has a high number.
 * @origin   Grades, points and accuracies are better when they are higher.
 * @replaces 1-loss.ts
 * @fails    1-loss > Q16 · confidenceLoss: every single prediction that gets better lowers it
 * @says     rises for better predictions: that is a score
 */
import { type Tensor, where } from "#engine";

export function confidenceLoss(p: Tensor, targets: Tensor): Tensor {
  return where(targets.eq(1), p, p.neg().add(1)).mean();
}
