/**
 * @belief   A list of names is best in alphabetical order.
 * @origin   One finds a name faster.
 * @replaces 4-parts.ts
 * @does     puts the names in alphabetical order.
 * @mend     The order is fixed: dls.train, dls.valid, model, optFunc, lossFunc, and last parameters.
 */
import { nn } from "#engine";
import type { Forgetful, LearnerOptions, Loaders, Model } from "#work/11-learner/4-parts.ts";

export function missingParts(
  dls: Forgetful<Loaders> | null | undefined,
  model: Model | null | undefined,
  options: Forgetful<LearnerOptions> | null | undefined,
): string[] {
  const isPlain = typeof model === "function" && !(model instanceof nn.Module);
  const parts = {
    "dls.train": dls?.train,
    "dls.valid": dls?.valid,
    model,
    optFunc: options?.optFunc,
    lossFunc: options?.lossFunc,
    ...(isPlain && { parameters: options?.parameters }),
  };
  return Object.entries(parts)
    .flatMap(([name, part]) => (part == null ? [name] : []))
    .sort();
}
