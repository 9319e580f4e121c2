/**
 * @belief   A model that can be called is a plain function.
 * @origin   typeof says "function" for modules, too.
 * @replaces 4-parts.ts
 * @fails    4-parts > parametersOf · the model's own tensors, or those that were given
 * @says     is what options.parameters holds: nothing
 */
import type { nn, Tensor } from "#engine";
import type { LearnerOptions, Model } from "#work/11-learner/4-parts.ts";

export function parametersOf(model: Model, options: Pick<LearnerOptions, "parameters">): readonly Tensor[] {
  return typeof model === "function" ? options.parameters! : (model as nn.Module).parameters();
}
