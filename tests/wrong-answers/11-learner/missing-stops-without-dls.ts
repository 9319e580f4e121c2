/**
 * @belief   Without data nothing else matters.
 * @origin   An early return is a habit.
 * @replaces 4-parts.ts
 * @does     names nothing else when dls is missing as a whole.
 * @mend     Go on: all that is missing is to be named at once.
 */
import { nn } from "#engine";
import type { Forgetful, LearnerOptions, Loaders, Model } from "#work/11-learner/4-parts.ts";

export function missingParts(
  dls: Forgetful<Loaders> | null | undefined,
  model: Model | null | undefined,
  options: Forgetful<LearnerOptions> | null | undefined,
): string[] {
  if (dls == null) return ["dls.train", "dls.valid"];
  const missing: string[] = [];
  if (dls.train == null) missing.push("dls.train");
  if (dls.valid == null) missing.push("dls.valid");
  if (model == null) missing.push("model");
  if (options?.optFunc == null) missing.push("optFunc");
  if (options?.lossFunc == null) missing.push("lossFunc");
  if (model != null && !(model instanceof nn.Module) && options?.parameters == null) {
    missing.push("parameters");
  }
  return missing;
}
