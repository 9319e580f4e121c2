/**
 * @belief   The engine follows everything.
 * @origin   Inside a model it does, because the parameters are followed.
 * @replaces 7-report.ts
 * @fails    7-report > Q22 · slopes: the loss has one for every prediction, the accuracy has none
 * @says     is 0 everywhere, as if no way led back
 */
import { type Tensor, zeros } from "#engine";
import type { Judge } from "#work/06-loss/7-report.ts";

export function slopes(judge: Judge, predictions: Tensor, targets: Tensor): Tensor {
  const own = predictions.detach();
  const result = judge(own, targets);
  if (result.requiresGrad) result.backward();
  return own.grad ?? zeros([...predictions.shape]);
}
