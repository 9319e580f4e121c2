/**
 * @belief   The slopes of the predictions are in predictions.grad.
 * @origin   Two tensors hold the same numbers, but only one was recorded.
 * @replaces 7-report.ts
 * @does     returns what stands in predictions.grad, which is null where nothing has arrived.
 * @mend     The slopes arrive at the tensor that was recorded and judged. Return its grad.
 */
import { type Tensor, zeros } from "#engine";
import type { Judge } from "#work/06-loss/7-report.ts";

export function slopes(judge: Judge, predictions: Tensor, targets: Tensor): Tensor {
  const own = predictions.detach().requiresGrad_();
  const result = judge(own, targets);
  if (!result.requiresGrad) return zeros([...predictions.shape]);
  result.backward();
  return predictions.grad as Tensor;
}
