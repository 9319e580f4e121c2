/**
 * @belief   Every model has the method parameters().
 * @origin   A module has it; a plain function doesn't.
 * @replaces 4-parts.ts
 * @does     calls parameters() of the model in any case, which a plain function doesn't have.
 * @mend     Take options.parameters if they were given. Only a module can be asked.
 */
import type { nn, Tensor } from "#engine";
import type { LearnerOptions, Model } from "#work/11-learner/4-parts.ts";

export function parametersOf(model: Model, options: Pick<LearnerOptions, "parameters">): readonly Tensor[] {
  const own = (model as nn.Module).parameters();
  return options.parameters ?? own;
}
