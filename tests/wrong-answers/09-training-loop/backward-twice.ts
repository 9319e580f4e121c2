/**
 * @belief   Weights and bias need a walk each.
 * @origin   There are two parameters, so backward is called for each of them.
 * @replaces 5-gradient.ts
 * @does     walks back twice: the gradients are twice as large.
 * @mend     Gradients add up. One backward is enough: it finds all parameters.
 */
import type { Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";
import type { Loss } from "#work/09-training-loop/4-loss.ts";

export function calcGrad(x: Tensor, y: Tensor, model: Model, lossFunction: Loss): Tensor {
  const loss = lossFunction(model(x), y);
  loss.backward(undefined, { retainGraph: true });
  loss.backward();
  return loss;
}
