/**
 * @belief   After backward the predictions are the slopes.
 * @origin   backward changes "something in the predictions", so they are returned.
 * @replaces 7-report.ts
 * @does     returns the predictions as they came in.
 * @mend     Return the gradient that has arrived at them: .grad of the recorded tensor.
 */
import { type Tensor, zeros } from "#engine";
import type { Judge } from "#work/06-loss/7-report.ts";

export function slopes(judge: Judge, predictions: Tensor, targets: Tensor): Tensor {
  const own = predictions.detach().requiresGrad_();
  const result = judge(own, targets);
  if (result.requiresGrad) result.backward();
  return own;
}
