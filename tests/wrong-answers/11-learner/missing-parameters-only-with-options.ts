/**
 * @belief   Without options nobody can ask for options.parameters.
 * @origin   Asking undefined for a field throws; options?.parameters doesn't.
 * @replaces 4-parts.ts
 * @does     asks a plain function for parameters only when there are options.
 * @mend     When options is missing as a whole, all that belongs in it is missing: "parameters", too, unless the model is a module.
 */
import { nn } from "#engine";
import type { Forgetful, LearnerOptions, Loaders, Model } from "#work/11-learner/4-parts.ts";

export function missingParts(
  dls: Forgetful<Loaders> | null | undefined,
  model: Model | null | undefined,
  options: Forgetful<LearnerOptions> | null | undefined,
): string[] {
  const missing: string[] = [];
  const check = (name: string, part: unknown): void => {
    if (part === undefined || part === null) missing.push(name);
  };
  check("dls.train", dls?.train);
  check("dls.valid", dls?.valid);
  check("model", model);
  check("optFunc", options?.optFunc);
  check("lossFunc", options?.lossFunc);
  if (options && model && !(model instanceof nn.Module)) check("parameters", options.parameters);
  return missing;
}
