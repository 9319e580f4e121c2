/**
 * @belief   Only what is recorded can be trained.
 * @origin   A frozen tensor gets no gradient.
 * @replaces 4-parts.ts
 * @does     leaves out tensors that aren't recorded (requiresGrad is false).
 * @mend     Give all that were given, or all of the module: the optimizer passes over what has no gradient.
 */
import { nn, type Tensor } from "#engine";
import type { LearnerOptions, Model } from "#work/11-learner/4-parts.ts";

export function parametersOf(model: Model, options: Pick<LearnerOptions, "parameters">): readonly Tensor[] {
  const all = options.parameters ?? (model as nn.Module).parameters();
  return all.filter((parameter) => parameter.requiresGrad);
}
