/**
 * @belief   When the loss is 0 there is nothing left to learn.
 * @origin   A loss of 0 looks like the end. But a loss may be any number, and its slope is another
 *           thing.
 * @replaces 5-gradient.ts
 * @does     walks back only when the loss is above 0.
 * @mend     Walk back in any case: whether the loss is large, 0 or negative.
 */
import type { Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";
import type { Loss } from "#work/09-training-loop/4-loss.ts";

export function calcGrad(x: Tensor, y: Tensor, model: Model, lossFunction: Loss): Tensor {
  const predictions = model(x);
  const loss = lossFunction(predictions, y);
  if (loss.item() > 0) loss.backward();
  return loss;
}
