/**
 * @belief   A slope says up or down.
 * @origin   The lesson asks which way.
 * @replaces 7-report.ts
 * @does     gives only the sign of each slope: 1, 0 or -1.
 * @mend     Return the gradient as it is: how much the judge's number rises.
 */
import { type Tensor, zeros } from "#engine";
import type { Judge } from "#work/06-loss/7-report.ts";

export function slopes(judge: Judge, predictions: Tensor, targets: Tensor): Tensor {
  const own = predictions.detach().requiresGrad_();
  const result = judge(own, targets);
  if (result.requiresGrad) result.backward();
  const grad = own.grad ?? zeros([...predictions.shape]);
  return grad.gt(0).float().sub(grad.lt(0).float());
}
