/**
 * @belief   The loss compares the pictures with their labels.
 * @origin   x and y came in as a pair.
 * @replaces 5-gradient.ts
 * @does     hands the pictures to the loss, where the predictions belong.
 * @mend     Hand the loss what model(x) gave: through the predictions the way leads back to the parameters.
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
