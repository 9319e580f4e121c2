/**
 * @belief   Every picture has its own gradient, and backward adds them up by itself.
 * @origin   Gradients do add up. But the loss of a batch is a mean.
 * @replaces 5-gradient.ts
 * @does     runs model, loss and walk back for one picture after the other.
 * @mend     Once each, for the whole batch: model(x), the loss of all predictions with y, one
 *           backward.
 */
import type { Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";
import type { Loss } from "#work/09-training-loop/4-loss.ts";

export function calcGrad(x: Tensor, y: Tensor, model: Model, lossFunction: Loss): Tensor {
  let loss = lossFunction(model(x.slice(0, 0, 1)), y.slice(0, 0, 1));
  loss.backward();
  for (let i = 1; i < x.shape[0]!; i++) {
    loss = lossFunction(model(x.slice(0, i, i + 1)), y.slice(0, i, i + 1));
    loss.backward();
  }
  return loss;
}
