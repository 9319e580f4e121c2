/**
 * @belief   A flat judge has the slope 0.
 * @origin   0 is one number.
 * @replaces 7-report.ts
 * @does     returns a single 0 where no way leads back.
 * @mend     One slope for each prediction: zeros in the shape of the predictions.
 */
import { type Tensor, tensor } from "#engine";
import type { Judge } from "#work/06-loss/7-report.ts";

export function slopes(judge: Judge, predictions: Tensor, targets: Tensor): Tensor {
  const own = predictions.detach().requiresGrad_();
  const result = judge(own, targets);
  if (!result.requiresGrad) return tensor(0);
  result.backward();
  return own.grad ?? tensor(0);
}
