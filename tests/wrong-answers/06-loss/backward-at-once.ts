/**
 * @belief   Walk back, and the slopes are in .grad.
 * @origin   With a loss it works just so.
 * @replaces 7-report.ts
 * @does     calls backward for every judge, which the engine refuses where no way leads back, and returns
 *           .grad even where it is null.
 * @mend     Some judges leave no way back: ask result.requiresGrad before backward(). And where nothing
 *           arrives, .grad is null: return zeros then.
 */
import type { Tensor } from "#engine";
import type { Judge } from "#work/06-loss/7-report.ts";

export function slopes(judge: Judge, predictions: Tensor, targets: Tensor): Tensor {
  const own = predictions.detach().requiresGrad_();
  judge(own, targets).backward();
  return own.grad as Tensor;
}
