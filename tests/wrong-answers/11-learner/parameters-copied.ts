/**
 * @belief   The optimizer should get copies, so that it can't spoil the model.
 * @origin   A good habit with lists of numbers.
 * @replaces 4-parts.ts
 * @does     gives other tensors, made from the right ones.
 * @mend     No gradient arrives at a copy, nor at what detach gives: return the very tensors that the model uses.
 */
import type { nn, Tensor } from "#engine";
import type { LearnerOptions, Model } from "#work/11-learner/4-parts.ts";

export function parametersOf(model: Model, options: Pick<LearnerOptions, "parameters">): readonly Tensor[] {
  const parameters = options.parameters ?? (model as nn.Module).parameters();
  return parameters.map((parameter) => parameter.detach().clone().requiresGrad_());
}
