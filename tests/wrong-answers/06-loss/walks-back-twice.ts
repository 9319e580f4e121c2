/**
 * @belief   Walking back again makes sure.
 * @origin   The judge is asked once for the way and once for the walk.
 * @replaces 7-report.ts
 * @does     walks back twice: all slopes come out twice as large.
 * @mend     backward adds to .grad. Judge once, and walk back once.
 */
import { type Tensor, zeros } from "#engine";
import type { Judge } from "#work/06-loss/7-report.ts";

export function slopes(judge: Judge, predictions: Tensor, targets: Tensor): Tensor {
  const own = predictions.detach().requiresGrad_();
  if (judge(own, targets).requiresGrad) judge(own, targets).backward();
  if (judge(own, targets).requiresGrad) judge(own, targets).backward();
  return own.grad ?? zeros([...predictions.shape]);
}
