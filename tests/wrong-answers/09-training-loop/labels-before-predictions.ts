/**
 * @belief   The loss compares two things; the order doesn't matter.
 * @origin   For squared differences it doesn't. For 1 - p it does.
 * @replaces 5-gradient.ts
 * @does     hands the labels to the loss first, and then the predictions.
 * @mend     Predictions first, then labels.
 */
import type { Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";
import type { Loss } from "#work/09-training-loop/4-loss.ts";

export function calcGrad(x: Tensor, y: Tensor, model: Model, lossFunction: Loss): Tensor {
  const loss = lossFunction(y, model(x));
  loss.backward();
  return loss;
}
