/**
 * @belief   The given parameters come in addition to those of the module.
 * @origin   Both are to be trained, it seems.
 * @replaces 4-parts.ts
 * @does     gives the module's own parameters together with those that were given.
 * @mend     When options.parameters were given, only these are to be trained.
 */
import { nn, type Tensor } from "#engine";
import type { LearnerOptions, Model } from "#work/11-learner/4-parts.ts";

export function parametersOf(model: Model, options: Pick<LearnerOptions, "parameters">): readonly Tensor[] {
  const own = model instanceof nn.Module ? model.parameters() : [];
  return [...own, ...(options.parameters ?? [])];
}
