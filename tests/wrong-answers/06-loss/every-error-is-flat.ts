/**
 * @belief   An error in here means that there is no way back.
 * @origin   `backward` throws when nothing is recorded.
 * @replaces 7-report.ts
 * @does     takes every error for a flat judge, an error that the judge itself throws, too.
 * @mend     Ask `requiresGrad` whether there is a way back, and catch nothing: the caller must hear of the judge's
 *           error.
 */
import { type Tensor, zeros } from "#engine";
import type { Judge } from "#work/06-loss/7-report.ts";

export function slopes(judge: Judge, predictions: Tensor, targets: Tensor): Tensor {
  const own = predictions.detach().requiresGrad_();
  try {
    judge(own, targets).backward();
  } catch {
    return zeros([...predictions.shape]);
  }
  return own.grad ?? zeros([...predictions.shape]);
}
