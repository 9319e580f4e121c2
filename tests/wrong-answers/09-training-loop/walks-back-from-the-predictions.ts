/**
 * @belief   The gradients of the model come from its predictions.
 * @origin   The model has the parameters, so the way back seems to begin there.
 * @replaces 5-gradient.ts
 * @does     walks back from the sum of the predictions.
 * @mend     Walk back from the loss: only it knows the labels.
 */
import type { Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";
import type { Loss } from "#work/09-training-loop/4-loss.ts";

export function calcGrad(x: Tensor, y: Tensor, model: Model, lossFunction: Loss): Tensor {
  const predictions = model(x);
  const loss = lossFunction(predictions, y);
  predictions.sum().backward();
  return loss;
}
