/**
 * @belief   requiresGrad_() may be called on any tensor that is at hand.
 * @origin   It's one call shorter without detach().
 * @replaces 7-report.ts
 * @fails    7-report > Q22 · slopes: the loss has one for every prediction, the accuracy has none
 * @says     is what the judge before this one has left
 */
import { type Tensor, zeros } from "#engine";
import type { Judge } from "#work/06-loss/7-report.ts";

export function slopes(judge: Judge, predictions: Tensor, targets: Tensor): Tensor {
  const result = judge(predictions.requiresGrad_(), targets);
  if (result.requiresGrad) result.backward();
  return predictions.grad ?? zeros([...predictions.shape]);
}
