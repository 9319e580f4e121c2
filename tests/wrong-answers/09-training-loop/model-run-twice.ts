/**
 * @belief   First the model has to be run, then its result is used.
 * @origin   A call that stands alone does nothing with what it gives.
 * @replaces 5-gradient.ts
 * @does     runs the model twice.
 * @mend     Run the model once, and keep its predictions in a name.
 */
import type { Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";
import type { Loss } from "#work/09-training-loop/4-loss.ts";

export function calcGrad(x: Tensor, y: Tensor, model: Model, lossFunction: Loss): Tensor {
  model(x);
  const loss = lossFunction(model(x), y);
  loss.backward();
  return loss;
}
