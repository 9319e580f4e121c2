/**
 * @belief   When something is missing, that's an error.
 * @origin   The Learner throws one.
 * @replaces 4-parts.ts
 * @does     throws an Error when something is missing.
 * @mend     Return the names. To throw is the Learner's job.
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
  const names = Object.entries(parts).flatMap(([name, part]) => (part == null ? [name] : []));
  if (names.length > 0) throw new Error(`${names.join(", ")} missing`);
  return names;
}
