/**
 * @belief   The engine records everything, so the gradients are there.
 * @origin   The record is there; nobody has walked it yet.
 * @replaces 5-gradient.ts
 * @does     never walks back: no gradient arrives.
 * @mend     Call backward on the loss.
 */
import type { Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";
import type { Loss } from "#work/09-training-loop/4-loss.ts";

export function calcGrad(x: Tensor, y: Tensor, model: Model, lossFunction: Loss): Tensor {
  return lossFunction(model(x), y);
}
