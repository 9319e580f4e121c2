/**
 * @belief   The gradient function gives the next value of the loss.
 * @origin   loss = ... stands in the line before, and the same pattern is written once more.
 * @replaces 5-gradient.ts
 * @fails    5-gradient > calcGrad · returns the loss
 * @says     the loss is overwritten by what backward returns
 */
import type { Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";
import type { Loss } from "#work/09-training-loop/4-loss.ts";

export function calcGrad(x: Tensor, y: Tensor, model: Model, lossFunction: Loss): Tensor {
  let loss = lossFunction(model(x), y);
  loss = loss.backward() as unknown as Tensor;
  return loss;
}
