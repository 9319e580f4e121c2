/**
 * @belief   requiresGrad_() may be called on any tensor that is at hand.
 * @origin   It's one call shorter without detach().
 * @replaces 7-report.ts
 * @does     calculates with the caller's own predictions, and records that: they keep what one judge leaves
 *           in their grad, and the next call finds it there.
 * @mend     Take a tensor of your own, a fresh one at each call: predictions.detach().requiresGrad_().
 */
import { type Tensor, zeros } from "#engine";
import type { Judge } from "#work/06-loss/7-report.ts";

export function slopes(judge: Judge, predictions: Tensor, targets: Tensor): Tensor {
  const result = judge(predictions.requiresGrad_(), targets);
  if (result.requiresGrad) result.backward();
  return predictions.grad ?? zeros([...predictions.shape]);
}
