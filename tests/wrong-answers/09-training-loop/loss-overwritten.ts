/**
 * @belief   The gradient function gives the next value of the loss.
 * @origin   loss = ... stands in the line before, and the same pattern is written once more.
 * @replaces 5-gradient.ts
 * @does     returns nothing: what backward returns, or no return at all.
 * @mend     Keep the loss in a name of its own, walk back from it, and return it. backward returns nothing.
 */
import type { Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";
import type { Loss } from "#work/09-training-loop/4-loss.ts";

export function calcGrad(x: Tensor, y: Tensor, model: Model, lossFunction: Loss): Tensor {
  let loss = lossFunction(model(x), y);
  loss = loss.backward() as unknown as Tensor;
  return loss;
}
