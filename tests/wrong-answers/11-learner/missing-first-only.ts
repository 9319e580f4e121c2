/**
 * @belief   An error names what is wrong: the first thing found.
 * @origin   Checks are written as a row of ifs that throw or return.
 * @replaces 4-parts.ts
 * @does     names only the first part that is missing.
 * @mend     Name them all at once: whoever gets told of one thing at a time has to try again and again.
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
    .slice(0, 1);
}
