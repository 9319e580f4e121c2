/**
 * @belief   Follow the predictions as they are.
 * @origin   They are followed already when they come from a model in training.
 * @replaces 7-report.ts
 * @fails    7-report > slopes · nothing arrives at the model, and nothing is left behind
 * @says     is one walk too long
 */
import { type Tensor, zeros } from "#engine";
import type { Judge } from "#work/06-loss/7-report.ts";

export function slopes(judge: Judge, predictions: Tensor, targets: Tensor): Tensor {
  const own = predictions.requiresGrad ? predictions.mul(1) : predictions.detach().requiresGrad_();
  const result = judge(own, targets);
  if (result.requiresGrad) result.backward();
  return own.grad ?? zeros([...predictions.shape]);
}
