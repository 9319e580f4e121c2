/**
 * @belief   backward calculates the gradients, so it returns them.
 * @origin   Most functions return what they calculate.
 * @replaces 7-report.ts
 * @does     returns undefined where a way leads back.
 * @mend     backward returns nothing: it leaves the slopes in .grad of the tensor that was recorded.
 *           Return that.
 */
import { type Tensor, zeros } from "#engine";
import type { Judge } from "#work/06-loss/7-report.ts";

export function slopes(judge: Judge, predictions: Tensor, targets: Tensor): Tensor {
  const own = predictions.detach().requiresGrad_();
  const result = judge(own, targets);
  if (!result.requiresGrad) return zeros([...predictions.shape]);
  return result.backward() as unknown as Tensor;
}
