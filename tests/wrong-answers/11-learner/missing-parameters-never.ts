/**
 * @belief   A model knows its parameters.
 * @origin   A module does; a plain function doesn't.
 * @replaces 4-parts.ts
 * @does     never asks for parameters.
 * @mend     A plain function doesn't know what it's made of: then "parameters" is needed as well.
 */
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
  };
  return Object.entries(parts).flatMap(([name, part]) => (part == null ? [name] : []));
}
