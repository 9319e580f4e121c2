/**
 * @way      The names can be thrown away, and a new list may hold the same tensors.
 * @replaces 4-parts.ts
 */
import { nn, type Tensor } from "#engine";
import type { LearnerOptions, Model } from "#work/11-learner/4-parts.ts";

export function parametersOf(model: Model, options: Pick<LearnerOptions, "parameters">): readonly Tensor[] {
  if (options.parameters !== undefined) return [...options.parameters];
  return model instanceof nn.Module ? model.namedParameters().map(([, parameter]) => parameter) : [];
}
