/**
 * @belief   requiresGrad_() on the predictions harms nobody.
 * @origin   It is one small call, and it stays switched on.
 * @replaces 7-report.ts
 * @does     switches on requiresGrad in the caller's predictions.
 * @mend     Switch it on for a tensor of your own: predictions.detach().
 */
import { type Tensor, zeros } from "#engine";
import type { Judge } from "#work/06-loss/7-report.ts";

export function slopes(judge: Judge, predictions: Tensor, targets: Tensor): Tensor {
  const own = predictions.requiresGrad ? predictions.detach().requiresGrad_() : predictions.requiresGrad_();
  own.grad = null;
  const result = judge(own, targets);
  if (result.requiresGrad) result.backward();
  return own.grad ?? zeros([...predictions.shape]);
}
