/**
 * @belief   The targets are what is judged by, so they come first.
 * @origin   Some libraries have them in this order.
 * @replaces 7-report.ts
 * @does     hands the judge the targets first and the predictions second.
 * @mend     A judge gets the predictions first, then the targets.
 */
import { type Tensor, zeros } from "#engine";
import type { Judge } from "#work/06-loss/7-report.ts";

export function slopes(judge: Judge, predictions: Tensor, targets: Tensor): Tensor {
  const own = predictions.detach().requiresGrad_();
  const result = judge(targets, own);
  if (result.requiresGrad) result.backward();
  return own.grad ?? zeros([...predictions.shape]);
}
