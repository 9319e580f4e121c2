/**
 * @belief   An empty list is as good as none.
 * @origin   With nothing in it nothing can be learnt.
 * @replaces 4-parts.ts
 * @does     names a part that is an empty list.
 * @mend     Missing means undefined or null, and nothing else: part == null.
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
  const gone = (part: unknown): boolean => part == null || (Array.isArray(part) && part.length === 0);
  return Object.entries(parts).flatMap(([name, part]) => (gone(part) ? [name] : []));
}
