/**
 * @belief   Every result has a way back.
 * @origin   Every loss has, and only losses were tried.
 * @replaces 7-report.ts
 * @does     calls backward for every judge, which the engine refuses where no way leads back.
 * @mend     Some judges leave no way back, and that's an answer, too: look at result.requiresGrad first.
 *           The slopes are 0 then.
 */
import { type Tensor, zeros } from "#engine";
import type { Judge } from "#work/06-loss/7-report.ts";

export function slopes(judge: Judge, predictions: Tensor, targets: Tensor): Tensor {
  const own = predictions.detach().requiresGrad_();
  judge(own, targets).backward();
  return own.grad ?? zeros([...predictions.shape]);
}
