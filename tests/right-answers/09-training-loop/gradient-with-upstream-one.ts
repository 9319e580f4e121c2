/**
 * @way      backward is told the upstream gradient that it would take anyway.
 * @replaces 5-gradient.ts
 */
import { type Tensor, tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";
import type { Loss } from "#work/09-training-loop/4-loss.ts";

export function calcGrad(x: Tensor, y: Tensor, model: Model, lossFunction: Loss): Tensor {
  const predictions = model(x);
  const loss = lossFunction(predictions, y);
  loss.backward(tensor(1));
  return loss;
}
