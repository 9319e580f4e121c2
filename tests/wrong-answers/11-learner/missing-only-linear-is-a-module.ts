/**
 * @belief   A module is an nn.Linear.
 * @origin   The example shows one.
 * @replaces 4-parts.ts
 * @does     asks for parameters when the model is a module of another class than nn.Linear.
 * @mend     All modules know their parameters, also those of one's own: model instanceof nn.Module.
 */
import { nn } from "#engine";
import type { Forgetful, LearnerOptions, Loaders, Model } from "#work/11-learner/4-parts.ts";

export function missingParts(
  dls: Forgetful<Loaders> | null | undefined,
  model: Model | null | undefined,
  options: Forgetful<LearnerOptions> | null | undefined,
): string[] {
  const missing: string[] = [];
  if (dls?.train == null) missing.push("dls.train");
  if (dls?.valid == null) missing.push("dls.valid");
  if (model == null) missing.push("model");
  if (options?.optFunc == null) missing.push("optFunc");
  if (options?.lossFunc == null) missing.push("lossFunc");
  const isPlain = model != null && !(model instanceof nn.Linear);
  if (isPlain && options?.parameters == null) missing.push("parameters");
  return missing;
}
