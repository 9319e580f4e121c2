/**
 * @belief   A part that is there as a name is there.
 * @origin   The check asks for the field, not for what is in it.
 * @replaces 4-parts.ts
 * @fails    4-parts > Q32 · missingParts names each part that is missing
 * @says     means that nobody notices
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
  return ["dls.train", "dls.valid", "model", "optFunc", "lossFunc"].filter((name) => !(name in parts));
}
