/**
 * @belief   Every result has a way back.
 * @origin   Every loss has, and only losses were tried.
 * @replaces 7-report.ts
 * @fails    7-report > Q22 · slopes: the loss has one for every prediction, the accuracy has none
 * @says     From this judge's result no way leads back
 */
import { type Tensor, zeros } from "#engine";
import type { Judge } from "#work/06-loss/7-report.ts";

export function slopes(judge: Judge, predictions: Tensor, targets: Tensor): Tensor {
  const own = predictions.detach().requiresGrad_();
  judge(own, targets).backward();
  return own.grad ?? zeros([...predictions.shape]);
}
