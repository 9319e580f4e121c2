/**
 * @belief   What isn't a module is a plain function.
 * @origin   `!(model instanceof nn.Module)` is true for undefined, too.
 * @replaces 4-parts.ts
 * @does     asks for parameters when there is no model at all.
 * @mend     Without a model nobody knows whether parameters are needed. Ask whether there is one first.
 */
import { nn } from "#engine";
import type { Forgetful, LearnerOptions, Loaders, Model } from "#work/11-learner/4-parts.ts";

export function missingParts(
  dls: Forgetful<Loaders> | null | undefined,
  model: Model | null | undefined,
  options: Forgetful<LearnerOptions> | null | undefined,
): string[] {
  const parts = {
    "dls.train": dls?.train,
    "dls.valid": dls?.valid,
    model,
    optFunc: options?.optFunc,
    lossFunc: options?.lossFunc,
    ...(!(model instanceof nn.Module) && { parameters: options?.parameters }),
  };
  return Object.entries(parts).flatMap(([name, part]) => (part == null ? [name] : []));
}
