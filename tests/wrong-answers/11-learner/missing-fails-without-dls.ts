/**
 * @belief   dls is always there.
 * @origin   The two loaders are what may be missing, not their home.
 * @replaces 4-parts.ts
 * @does     fails when dls is undefined or null.
 * @mend     What is undefined or null has no fields: dls?.train gives undefined then, where dls.train fails.
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
    "dls.train": dls!.train,
    "dls.valid": dls!.valid,
    model,
    optFunc: options?.optFunc,
    lossFunc: options?.lossFunc,
    ...(isPlain && { parameters: options?.parameters }),
  };
  return Object.entries(parts).flatMap(([name, part]) => (part == null ? [name] : []));
}
