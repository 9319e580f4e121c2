/**
 * @belief   Detaching the predictions is the same as not recording.
 * @origin   The result has no gradient either way.
 * @replaces 6-validate.ts
 * @does     records the predictions, and cuts the record off afterwards.
 * @mend     Predict inside noGrad(() => { ... }): then nothing is recorded in the first place.
 */
import { nn, type Pair } from "#engine";
import type { Batches } from "#work/11-learner/1-loaders.ts";
import type { Model } from "#work/11-learner/4-parts.ts";
import type { Predicted } from "#work/11-learner/6-validate.ts";

export function predictBatches(batches: Batches, model: Model): Predicted[] {
  if (model instanceof nn.Module) model.eval();
  return Array.from(batches, ([x, y]: Pair): Predicted => [model(x).detach(), y]);
}
