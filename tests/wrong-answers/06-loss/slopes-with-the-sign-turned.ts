/**
 * @belief   The slopes say which way to go, so they point downhill.
 * @origin   The minus of the training step is brought in too early.
 * @replaces 7-report.ts
 * @does     has the sign of every slope turned.
 * @mend     A slope says how much the judge's number rises. Return the gradient as it is.
 */
import { type Tensor, zeros } from "#engine";
import type { Judge } from "#work/06-loss/7-report.ts";

export function slopes(judge: Judge, predictions: Tensor, targets: Tensor): Tensor {
  const own = predictions.detach().requiresGrad_();
  const result = judge(own, targets);
  if (result.requiresGrad) result.backward();
  return (own.grad ?? zeros([...predictions.shape])).neg();
}
