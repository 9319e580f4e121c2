/**
 * @belief   What is true comes first, then what the model said.
 * @origin   First the question, then the answer.
 * @replaces 6-validate.ts
 * @does     gives the labels first in each pair, then the predictions.
 * @mend     Predictions first, then labels: [model(x), y].
 */
import { nn, noGrad, type Pair } from "#engine";
import type { Batches } from "#work/11-learner/1-loaders.ts";
import type { Model } from "#work/11-learner/4-parts.ts";
import type { Predicted } from "#work/11-learner/6-validate.ts";

export function predictBatches(batches: Batches, model: Model): Predicted[] {
  if (model instanceof nn.Module) model.eval();
  return noGrad(() => Array.from(batches, ([x, y]: Pair): Predicted => [y, model(x)]));
}
