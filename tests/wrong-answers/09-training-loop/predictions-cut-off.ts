/**
 * @belief   The loss needs only the numbers of the predictions.
 * @origin   detach() is known from other places as good manners.
 * @replaces 5-gradient.ts
 * @does     hands predictions to the loss that don't lead back to the parameters.
 * @mend     Hand the loss what model(x) gave. detach() and data leave the record.
 */
import type { Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";
import type { Loss } from "#work/09-training-loop/4-loss.ts";

export function calcGrad(x: Tensor, y: Tensor, model: Model, lossFunction: Loss): Tensor {
  const loss = lossFunction(model(x).detach(), y);
  loss.backward();
  return loss;
}
