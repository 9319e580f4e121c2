/**
 * @belief   If there is a way back, something arrives at the predictions.
 * @origin   Mostly it does.
 * @replaces 7-report.ts
 * @does     returns null when a way leads back, but not to the predictions.
 * @mend     Look at .grad after the walk: where it is still null, all slopes are 0.
 */
import { type Tensor, zeros } from "#engine";
import type { Judge } from "#work/06-loss/7-report.ts";

export function slopes(judge: Judge, predictions: Tensor, targets: Tensor): Tensor {
  const p = predictions.detach().requiresGrad_();
  const result = judge(p, targets);
  if (!result.requiresGrad) return zeros([...p.shape]);
  result.backward();
  return p.grad!;
}
