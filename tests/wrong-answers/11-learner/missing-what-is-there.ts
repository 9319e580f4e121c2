/**
 * @belief   filter takes out what fits.
 * @origin   "To filter out" means to remove; filter keeps.
 * @replaces 4-parts.ts
 * @does     names the parts that are there.
 * @mend     filter keeps what the question is true for: ask part == null.
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
  return Object.entries(parts).flatMap(([name, part]) => (part != null ? [name] : []));
}
