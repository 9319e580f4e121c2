/**
 * @belief   What is missing is undefined.
 * @origin   === undefined looks more exact than == null.
 * @replaces 4-parts.ts
 * @does     accepts null as a part.
 * @mend     Missing means undefined or null: part == null, with two equals signs, is true for both.
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
  return Object.entries(parts).flatMap(([name, part]) => (part === undefined ? [name] : []));
}
