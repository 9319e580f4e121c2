/**
 * @belief   Parameters come right after the model they belong to.
 * @origin   They are thought of together.
 * @replaces 4-parts.ts
 * @does     puts "parameters" right behind where the model stands, before the others.
 * @mend     "parameters" comes last, after "lossFunc".
 */
import { nn } from "#engine";
import type { Forgetful, LearnerOptions, Loaders, Model } from "#work/11-learner/4-parts.ts";

export function missingParts(
  dls: Forgetful<Loaders> | null | undefined,
  model: Model | null | undefined,
  options: Forgetful<LearnerOptions> | null | undefined,
): string[] {
  const names: string[] = [];
  if (dls?.train == null) names.push("dls.train");
  if (dls?.valid == null) names.push("dls.valid");
  if (model == null) names.push("model");
  else if (!(model instanceof nn.Module) && options?.parameters == null) names.push("parameters");
  if (options?.optFunc == null) names.push("optFunc");
  if (options?.lossFunc == null) names.push("lossFunc");
  return names;
}
