/**
 * @belief   A module always trains its own parameters.
 * @origin   It knows them, so nobody has to be asked.
 * @replaces 4-parts.ts
 * @does     takes the module's own parameters, even when others were given.
 * @mend     When options.parameters were given, only these are to be trained. Ask for them first.
 */
import { nn, type Tensor } from "#engine";
import type { LearnerOptions, Model } from "#work/11-learner/4-parts.ts";

export function parametersOf(model: Model, options: Pick<LearnerOptions, "parameters">): readonly Tensor[] {
  return model instanceof nn.Module ? model.parameters() : (options.parameters ?? []);
}
