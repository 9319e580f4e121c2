/**
 * @belief   Without backward nothing is learnt, so nothing is recorded.
 * @origin   The record begins with the prediction, not with backward.
 * @replaces 6-validate.ts
 * @does     predicts while the engine records.
 * @mend     Nothing will be walked back here: make all predictions inside noGrad(() => { ... }). (A generator made
 *           there runs later, when noGrad is over.)
 */
import { nn, type Pair } from "#engine";
import type { Batches } from "#work/11-learner/1-loaders.ts";
import type { Model } from "#work/11-learner/4-parts.ts";
import type { Predicted } from "#work/11-learner/6-validate.ts";

export function predictBatches(batches: Batches, model: Model): Predicted[] {
  if (model instanceof nn.Module) model.eval();
  return Array.from(batches, ([x, y]: Pair): Predicted => [model(x), y]);
}
