/**
 * @belief   An empty list means that none were given.
 * @origin   In Python an empty list counts as false, and `or` goes on to the next.
 * @replaces 4-parts.ts
 * @does     takes the module's own parameters when an empty list was given.
 * @mend     An empty list was given, too: then nothing is to be trained. `??` asks for undefined and null only.
 */
import type { nn, Tensor } from "#engine";
import type { LearnerOptions, Model } from "#work/11-learner/4-parts.ts";

export function parametersOf(model: Model, options: Pick<LearnerOptions, "parameters">): readonly Tensor[] {
  return options.parameters?.length ? options.parameters : (model as nn.Module).parameters();
}
