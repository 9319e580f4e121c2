/**
 * @belief   noGrad belongs around everything that isn't a step.
 * @origin   It is the other way round: it belongs around the step.
 * @replaces 5-gradient.ts
 * @does     runs model and loss without recording, so that there is no way back.
 * @mend     Here the record is needed: no noGrad around model and loss.
 */
import { noGrad, type Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";
import type { Loss } from "#work/09-training-loop/4-loss.ts";

export function calcGrad(x: Tensor, y: Tensor, model: Model, lossFunction: Loss): Tensor {
  const loss = noGrad(() => lossFunction(model(x), y));
  loss.backward();
  return loss;
}
