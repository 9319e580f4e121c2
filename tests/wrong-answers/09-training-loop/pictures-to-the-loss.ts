/**
 * @belief   The loss compares the pictures with their labels.
 * @origin   x and y came in as a pair.
 * @replaces 5-gradient.ts
 * @fails    5-gradient > Q25 · calcGrad: predict, then loss, then backward, each exactly once
 * @says     leads through the predictions
 */
import type { Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";
import type { Loss } from "#work/09-training-loop/4-loss.ts";

export function calcGrad(x: Tensor, y: Tensor, model: Model, lossFunction: Loss): Tensor {
  model(x);
  const loss = lossFunction(x, y);
  loss.backward();
  return loss;
}
