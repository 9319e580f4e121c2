/**
 * @belief   The gradient of the loss is in loss.grad.
 * @origin   "The gradient of the loss" is taken word by word.
 * @replaces 5-gradient.ts
 * @does     returns what .grad of the loss holds: null.
 * @mend     The gradients are kept at the parameters. Return the loss itself.
 */
import type { Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";
import type { Loss } from "#work/09-training-loop/4-loss.ts";

export function calcGrad(x: Tensor, y: Tensor, model: Model, lossFunction: Loss): Tensor | null {
  const loss = lossFunction(model(x), y);
  loss.backward();
  return loss.grad;
}
