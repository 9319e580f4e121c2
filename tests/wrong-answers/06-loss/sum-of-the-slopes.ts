/**
 * @belief   A judge has one slope.
 * @origin   Along one weight it has.
 * @replaces 7-report.ts
 * @does     returns one number: all slopes added up.
 * @mend     One slope for each prediction is asked for: return the gradient as it is.
 */
import { type Tensor, zeros } from "#engine";
import type { Judge } from "#work/06-loss/7-report.ts";

export function slopes(judge: Judge, predictions: Tensor, targets: Tensor): Tensor {
  const own = predictions.detach().requiresGrad_();
  const result = judge(own, targets);
  if (result.requiresGrad) result.backward();
  return (own.grad ?? zeros([...predictions.shape])).sum();
}
