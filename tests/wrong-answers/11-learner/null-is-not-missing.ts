/**
 * @belief   What is missing is undefined.
 * @origin   === undefined looks more exact than == null.
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
  const parts = {
    "dls.train": dls?.train,
    "dls.valid": dls?.valid,
    model: model ?? undefined,
    optFunc: options?.optFunc ?? undefined,
    lossFunc: options?.lossFunc ?? undefined,
    parameters: model == null || model instanceof nn.Module ? [] : (options?.parameters ?? undefined),
  };
  return Object.entries(parts)
    .filter(([, part]) => part === undefined)
    .map(([name]) => name);
}
