/**
 * @belief   The loss wants numbers between 0 and 1, so the predictions go through the sigmoid before they
 *           are given to it.
 * @origin   The lesson speaks of the sigmoid right beside the predictions.
 * @replaces 5-gradient.ts
 * @does     puts the predictions through a sigmoid before the loss gets them.
 * @mend     Hand the loss what the model gave. It squashes by itself.
 */
import type { Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";
import type { Loss } from "#work/09-training-loop/4-loss.ts";

export function calcGrad(x: Tensor, y: Tensor, model: Model, lossFunction: Loss): Tensor {
  const loss = lossFunction(model(x).sigmoid(), y);
  loss.backward();
  return loss;
}
