/**
 * @belief   calcGrad returns the gradient of the loss.
 * @origin   The name says gradient, and loss.grad reads like the gradient of the loss; it is 1, or nothing
 *           at all.
 * @replaces 5-gradient.ts
 * @does     returns 1, the slope of the loss along itself.
 * @mend     Return the loss that lossFunction gave.
 */
import { type Tensor, tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";
import type { Loss } from "#work/09-training-loop/4-loss.ts";

export function calcGrad(x: Tensor, y: Tensor, model: Model, lossFunction: Loss): Tensor {
  const loss = lossFunction(model(x), y);
  loss.backward();
  return loss.grad ?? tensor(1);
}
