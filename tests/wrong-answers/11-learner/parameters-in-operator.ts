/**
 * @belief   "parameters" in options tells whether they were given.
 * @origin   It reads like English.
 * @replaces 4-parts.ts
 * @does     gives undefined when options has the field parameters, but holds undefined in it.
 * @mend     Ask for the value: options.parameters ?? ...
 */
import { nn, type Tensor } from "#engine";
import type { LearnerOptions, Model } from "#work/11-learner/4-parts.ts";

export function parametersOf(model: Model, options: Pick<LearnerOptions, "parameters">): readonly Tensor[] {
  if ("parameters" in options) return options.parameters!;
  return (model as nn.Module).parameters();
}
