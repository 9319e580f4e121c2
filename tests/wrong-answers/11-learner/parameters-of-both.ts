/**
 * @belief   Given parameters come in addition to the module's own.
 * @origin   "One more part" sounds like something that is added.
 * @replaces 4-parts.ts
 * @does     gives the module's own parameters besides those that were given.
 * @mend     When parameters were given, only these are to be trained.
 */
import { nn, type Tensor } from "#engine";
import type { LearnerOptions, Model } from "#work/11-learner/4-parts.ts";

export function parametersOf(model: Model, options: Pick<LearnerOptions, "parameters">): readonly Tensor[] {
  const own = model instanceof nn.Module ? model.parameters() : [];
  return [...new Set([...(options.parameters ?? []), ...own])];
}
