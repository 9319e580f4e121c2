/**
 * @belief   When there is no dls, dls is missing.
 * @origin   It's the name of the argument.
 * @replaces 4-parts.ts
 * @does     names dls as a whole when there is none.
 * @mend     Name what is missing in it: both "dls.train" and "dls.valid".
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
  return dls == null ? ["dls", ...names.filter((name) => !name.startsWith("dls"))] : names;
}
