/**
 * @belief   The loss of a batch has to be divided by the number of pictures before the walk back.
 * @origin   Where the loss is a sum, one does.
 * @replaces 5-gradient.ts
 * @does     divides the loss by the number of pictures before it walks back.
 * @mend     The loss is a mean already: walk back from it as it is.
 */
import type { Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";
import type { Loss } from "#work/09-training-loop/4-loss.ts";

export function calcGrad(x: Tensor, y: Tensor, model: Model, lossFunction: Loss): Tensor {
  const loss = lossFunction(model(x), y);
  loss.div(x.shape[0]!).backward();
  return loss;
}
