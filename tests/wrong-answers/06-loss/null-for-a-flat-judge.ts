/**
 * @belief   Where nothing arrives there is nothing to return.
 * @origin   .grad is null then, and it is handed on as it is.
 * @replaces 7-report.ts
 * @does     returns null where no way leads back.
 * @mend     A judge without a way back is flat: return zeros in the shape of the predictions.
 */
import { type Tensor, zeros } from "#engine";
import type { Judge } from "#work/06-loss/7-report.ts";

export function slopes(judge: Judge, predictions: Tensor, targets: Tensor): Tensor {
  const own = predictions.detach().requiresGrad_();
  const result = judge(own, targets);
  if (result.requiresGrad) result.backward();
  return own.grad as Tensor;
}
