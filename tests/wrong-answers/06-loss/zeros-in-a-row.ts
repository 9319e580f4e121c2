/**
 * @belief   As many zeros as there are predictions.
 * @origin   zeros(n) makes a list of zeros.
 * @replaces 7-report.ts
 * @does     returns its zeros in one row, whatever shape the predictions have, where no way leads back.
 * @mend     The slopes have the shape of the predictions, also when all are 0.
 */
import { type Tensor, zeros } from "#engine";
import type { Judge } from "#work/06-loss/7-report.ts";

export function slopes(judge: Judge, predictions: Tensor, targets: Tensor): Tensor {
  const own = predictions.detach().requiresGrad_();
  const result = judge(own, targets);
  if (result.requiresGrad) result.backward();
  return own.grad ?? zeros(predictions.size);
}
