/**
 * @belief   backward calculates the gradients, so it returns them.
 * @origin   Most functions return what they calculate.
 * @replaces 7-report.ts
 * @fails    7-report > Q22 · slopes: the loss has one for every prediction, the accuracy has none
 * @says     is what backward returns
 */
import { type Tensor, zeros } from "#engine";
import type { Judge } from "#work/06-loss/7-report.ts";

export function slopes(judge: Judge, predictions: Tensor, targets: Tensor): Tensor {
  const own = predictions.detach().requiresGrad_();
  const result = judge(own, targets);
  if (!result.requiresGrad) return zeros([...predictions.shape]);
  return result.backward() as unknown as Tensor;
}
