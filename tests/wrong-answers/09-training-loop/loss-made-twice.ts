/**
 * @belief   The loss to be returned has to be calculated.
 * @origin   The first one was used up by backward on the same line.
 * @replaces 5-gradient.ts
 * @does     runs model and loss a second time to return the loss.
 * @mend     You have it already: keep the loss in a name before you walk back from it.
 */
import type { Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";
import type { Loss } from "#work/09-training-loop/4-loss.ts";

export function calcGrad(x: Tensor, y: Tensor, model: Model, lossFunction: Loss): Tensor {
  lossFunction(model(x), y).backward();
  return lossFunction(model(x), y);
}
