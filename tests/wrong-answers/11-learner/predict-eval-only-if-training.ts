/**
 * @belief   eval() is only needed when the model is in training mode.
 * @origin   The flag of the model seems to tell.
 * @replaces 6-validate.ts
 * @does     leaves a layer in training mode when the model itself is in eval mode already.
 * @mend     Call model.eval() in any case: it reaches all layers inside.
 */
import { nn, noGrad } from "#engine";
import type { Batches } from "#work/11-learner/1-loaders.ts";
import type { Model } from "#work/11-learner/4-parts.ts";
import type { Predicted } from "#work/11-learner/6-validate.ts";

export function predictBatches(batches: Batches, model: Model): Predicted[] {
  if (model instanceof nn.Module && model.training) model.eval();
  return noGrad(() => Array.from(batches, ([x, y]): Predicted => [model(x), y]));
}
