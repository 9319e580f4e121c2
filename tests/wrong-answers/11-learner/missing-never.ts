/**
 * @belief   A part that is there as a name is there.
 * @origin   The check asks for the field, not for what is in it.
 * @replaces 4-parts.ts
 * @does     never names anything.
 * @mend     Look at what is in each part: part == null is true for undefined and for null.
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
  return Object.keys(parts).filter((name) => !(name in parts));
}
