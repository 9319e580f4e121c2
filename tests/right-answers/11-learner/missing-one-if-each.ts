/**
 * @way      It goes through the parts with one if for each, and knows a module by its method.
 * @replaces 4-parts.ts
 */
import type { nn } from "#engine";
import type { Forgetful, LearnerOptions, Loaders, Model } from "#work/11-learner/4-parts.ts";

export function missingParts(
  dls: Forgetful<Loaders> | null | undefined,
  model: Model | null | undefined,
  options: Forgetful<LearnerOptions> | null | undefined,
): string[] {
  const { train = null, valid = null } = dls ?? {};
  const { optFunc = null, lossFunc = null, parameters = null } = options ?? {};
  const names: string[] = [];
  if (train === null) names.push("dls.train");
  if (valid === null) names.push("dls.valid");
  if (model === null || model === undefined) names.push("model");
  if (optFunc === null) names.push("optFunc");
  if (lossFunc === null) names.push("lossFunc");
  const knowsItsOwn = typeof (model as Partial<nn.Module> | null | undefined)?.parameters === "function";
  if (model && !knowsItsOwn && parameters === null) names.push("parameters");
  return names;
}
