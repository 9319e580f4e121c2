/**
 * @belief   When there is no dls, it's missing as well as what should be in it.
 * @origin   The engine's own Learner says all three.
 * @replaces 4-parts.ts
 * @does     names dls as a whole besides "dls.train" and "dls.valid".
 * @mend     Name only what is missing in it: "dls.train" and "dls.valid".
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
  return dls == null ? ["dls", ...names] : names;
}
