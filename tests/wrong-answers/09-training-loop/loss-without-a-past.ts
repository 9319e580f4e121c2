/**
 * @belief   After backward the record has done its work, so the loss is handed on without it.
 * @origin   detach() is known from other places as good manners.
 * @replaces 5-gradient.ts
 * @does     returns another tensor with the number of the loss.
 * @mend     Return the very tensor that lossFunction gave: detach() and clone() make new ones.
 */
import type { Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";
import type { Loss } from "#work/09-training-loop/4-loss.ts";

export function calcGrad(x: Tensor, y: Tensor, model: Model, lossFunction: Loss): Tensor {
  const loss = lossFunction(model(x), y);
  loss.backward();
  return loss.detach();
}
