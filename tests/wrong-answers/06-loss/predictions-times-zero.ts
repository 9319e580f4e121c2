/**
 * @belief   predictions.mul(0) gives zeros of the right shape.
 * @origin   The numbers are right.
 * @replaces 7-report.ts
 * @does     returns zeros that are recorded: they were made from the caller's predictions.
 * @mend     Make new zeros: zeros([...predictions.shape]).
 */
import type { Tensor } from "#engine";
import type { Judge } from "#work/06-loss/7-report.ts";

export function slopes(judge: Judge, predictions: Tensor, targets: Tensor): Tensor {
  const p = predictions.detach().requiresGrad_();
  const result = judge(p, targets);
  if (result.requiresGrad) result.backward();
  return p.grad ?? predictions.mul(0);
}
