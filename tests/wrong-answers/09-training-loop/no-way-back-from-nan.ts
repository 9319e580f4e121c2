/**
 * @belief   From a loss that is no number one can't walk back.
 * @origin   One can: the gradients are NaN then, and show that something went wrong. And a loss may lie below
 *           0.
 * @replaces 5-gradient.ts
 * @does     walks back only when the loss is 0 or more: not when it is NaN or below 0.
 * @mend     Walk back in any case.
 */
import type { Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";
import type { Loss } from "#work/09-training-loop/4-loss.ts";

export function calcGrad(x: Tensor, y: Tensor, model: Model, lossFunction: Loss): Tensor {
  const loss = lossFunction(model(x), y);
  if (!(loss.item() >= 0)) return loss;
  loss.backward();
  return loss;
}
