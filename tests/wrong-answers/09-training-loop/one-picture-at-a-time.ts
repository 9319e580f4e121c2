/**
 * @belief   The model predicts one picture.
 * @origin   A loop over pictures is how one thinks of it.
 * @replaces 5-gradient.ts
 * @does     runs the model on one picture at a time.
 * @mend     One call does it for the whole batch: model(x).
 */
import { stack, type Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";
import type { Loss } from "#work/09-training-loop/4-loss.ts";

export function calcGrad(x: Tensor, y: Tensor, model: Model, lossFunction: Loss): Tensor {
  const losses = Array.from({ length: x.shape[0]! }, (_, i) =>
    lossFunction(model(x.slice(0, i, i + 1)), y.slice(0, i, i + 1)),
  );
  const loss = stack(losses).mean();
  loss.backward();
  return loss;
}
