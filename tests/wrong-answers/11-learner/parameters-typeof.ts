/**
 * @belief   A model that can be called is a plain function.
 * @origin   typeof says "function" for modules, too.
 * @replaces 4-parts.ts
 * @does     takes options.parameters in any case, so a module without them gives nothing.
 * @mend     A module knows its own. typeof says "function" for both: ask model instanceof nn.Module, or use ??.
 */
import type { nn, Tensor } from "#engine";
import type { LearnerOptions, Model } from "#work/11-learner/4-parts.ts";

export function parametersOf(model: Model, options: Pick<LearnerOptions, "parameters">): readonly Tensor[] {
  return typeof model === "function" ? options.parameters! : (model as nn.Module).parameters();
}
