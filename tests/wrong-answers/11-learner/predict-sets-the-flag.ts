/**
 * @belief   To switch to eval mode, set the flag of the model.
 * @origin   `training` is a field that everybody can write.
 * @replaces 6-validate.ts
 * @does     switches only the outermost module to eval mode, and not the layers inside.
 * @mend     model.eval() reaches all the layers inside, too.
 */
import { nn, noGrad, type Pair } from "#engine";
import type { Batches } from "#work/11-learner/1-loaders.ts";
import type { Model } from "#work/11-learner/4-parts.ts";
import type { Predicted } from "#work/11-learner/6-validate.ts";

export function predictBatches(batches: Batches, model: Model): Predicted[] {
  if (model instanceof nn.Module) model.training = false;
  return noGrad(() => Array.from(batches, ([x, y]: Pair): Predicted => [model(x), y]));
}
