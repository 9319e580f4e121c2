/**
 * @belief   The names are those of the fields: train and valid.
 * @origin   The part before the dot looks like a path.
 * @replaces 4-parts.ts
 * @does     names the loaders "train" and "valid".
 * @mend     The names are "dls.train" and "dls.valid", so that one sees where they are missing.
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
  return Object.entries(parts).flatMap(([name, part]) => (part == null ? [name.replace("dls.", "")] : []));
}
