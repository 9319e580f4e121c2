/**
 * @belief   The engine records everything.
 * @origin   Inside a model it does, because the parameters are recorded.
 * @replaces 7-report.ts
 * @does     gives 0 for all slopes, whatever the judge is.
 * @mend     The engine records only what it's asked to: call requiresGrad_() on the detached predictions
 *           before they are judged, and judge them outside of noGrad.
 */
import { type Tensor, zeros } from "#engine";
import type { Judge } from "#work/06-loss/7-report.ts";

export function slopes(judge: Judge, predictions: Tensor, targets: Tensor): Tensor {
  const own = predictions.detach();
  const result = judge(own, targets);
  if (result.requiresGrad) result.backward();
  return own.grad ?? zeros([...predictions.shape]);
}
