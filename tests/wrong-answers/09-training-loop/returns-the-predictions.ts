/**
 * @belief   What the model said is the result.
 * @origin   The function begins with predictions, and they are printed next.
 * @replaces 5-gradient.ts
 * @does     returns the predictions.
 * @mend     Return the loss that was made from them.
 */
import type { Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";
import type { Loss } from "#work/09-training-loop/4-loss.ts";

export function calcGrad(x: Tensor, y: Tensor, model: Model, lossFunction: Loss): Tensor {
  const predictions = model(x);
  lossFunction(predictions, y).backward();
  return predictions;
}
