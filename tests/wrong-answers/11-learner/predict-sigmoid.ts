/**
 * @belief   Predictions are probabilities.
 * @origin   The loss of module 06 begins with a sigmoid.
 * @replaces 6-validate.ts
 * @does     sends the predictions through a sigmoid.
 * @mend     Return what the model said, as it is. What becomes of it is the business of the loss and the metrics.
 */
import { nn, noGrad, type Pair } from "#engine";
import type { Batches } from "#work/11-learner/1-loaders.ts";
import type { Model } from "#work/11-learner/4-parts.ts";
import type { Predicted } from "#work/11-learner/6-validate.ts";

export function predictBatches(batches: Batches, model: Model): Predicted[] {
  if (model instanceof nn.Module) model.eval();
  return noGrad(() => Array.from(batches, ([x, y]: Pair): Predicted => [model(x).sigmoid(), y]));
}
