/**
 * @belief   The parameters of a module are the parameters in its fields.
 * @origin   That's how a module begins to look for them.
 * @replaces 4-parts.ts
 * @does     misses the parameters of a module's inner modules.
 * @mend     A module knows them all, deep ones too: ask its method parameters().
 */
import { nn, type Tensor } from "#engine";
import type { LearnerOptions, Model } from "#work/11-learner/4-parts.ts";

export function parametersOf(model: Model, options: Pick<LearnerOptions, "parameters">): readonly Tensor[] {
  const fields: unknown[] = Object.values(model);
  return options.parameters ?? fields.filter((field) => field instanceof nn.Parameter);
}
