/**
 * @belief   A clone is a tensor of its own, so it has no past.
 * @origin   A clone has its own numbers in memory; but the engine records how they were made.
 * @replaces 7-report.ts
 * @does     walks back through predictions that are recorded already: gradients arrive at the model, and
 *           the slopes come out as 0.
 * @mend     clone() and mul(1) keep the past. detach() gives the same numbers without it: call
 *           requiresGrad_() on that tensor.
 */
import { type Tensor, zeros } from "#engine";
import type { Judge } from "#work/06-loss/7-report.ts";

export function slopes(judge: Judge, predictions: Tensor, targets: Tensor): Tensor {
  const own = predictions.clone().requiresGrad_();
  const result = judge(own, targets);
  if (result.requiresGrad) result.backward();
  return own.grad ?? zeros([...predictions.shape]);
}
