/**
 * @belief   The loss is a number.
 * @origin   It prints like one.
 * @replaces 5-gradient.ts
 * @does     returns the loss as a plain number.
 * @mend     Return the tensor that lossFunction gave. Leave out item().
 */
import type { Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";
import type { Loss } from "#work/09-training-loop/4-loss.ts";

export function calcGrad(x: Tensor, y: Tensor, model: Model, lossFunction: Loss): Tensor {
  const loss = lossFunction(model(x), y);
  loss.backward();
  return loss.item() as unknown as Tensor;
}
