/**
 * @belief   Every model has an eval mode.
 * @origin   A module has; a plain function can't be switched.
 * @replaces 6-validate.ts
 * @does     calls model.eval() in any case, which a plain function doesn't have.
 * @mend     Only a module has modes: ask model instanceof nn.Module before.
 */
import { type nn, noGrad, type Pair } from "#engine";
import type { Batches } from "#work/11-learner/1-loaders.ts";
import type { Model } from "#work/11-learner/4-parts.ts";
import type { Predicted } from "#work/11-learner/6-validate.ts";

export function predictBatches(batches: Batches, model: Model): Predicted[] {
  (model as nn.Module).eval();
  return noGrad(() => Array.from(batches, ([x, y]: Pair): Predicted => [model(x), y]));
}
