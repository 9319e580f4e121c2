/**
 * @belief   A pair is input and label.
 * @origin   That's how pairs come out of a loader.
 * @replaces 6-validate.ts
 * @does     gives the inputs where the predictions belong.
 * @mend     Run the model on the inputs: [model(x), y].
 */
import { nn } from "#engine";
import type { Batches } from "#work/11-learner/1-loaders.ts";
import type { Model } from "#work/11-learner/4-parts.ts";
import type { Predicted } from "#work/11-learner/6-validate.ts";

export function predictBatches(batches: Batches, model: Model): Predicted[] {
  if (model instanceof nn.Module) model.eval();
  return Array.from(batches);
}
