/**
 * @belief   Once found, they can be noted in the options.
 * @origin   ??= is short.
 * @replaces 4-parts.ts
 * @does     writes the module's parameters into the caller's options.
 * @mend     The options belong to the caller: return the list and write nothing.
 */
import type { nn, Tensor } from "#engine";
import type { LearnerOptions, Model } from "#work/11-learner/4-parts.ts";

export function parametersOf(model: Model, options: Pick<LearnerOptions, "parameters">): readonly Tensor[] {
  const known = options as { parameters?: readonly Tensor[] };
  known.parameters ??= (model as nn.Module).parameters();
  return known.parameters;
}
