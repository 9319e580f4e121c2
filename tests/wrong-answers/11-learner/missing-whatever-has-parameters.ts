/**
 * @belief   What has parameters is a module.
 * @origin   A plain function has none.
 * @replaces 4-parts.ts
 * @does     takes a plain function for a module when it has a field that is called parameters.
 * @mend     Functions may have fields, too. Whether it's a module, model instanceof nn.Module tells.
 */
import type { Forgetful, LearnerOptions, Loaders, Model } from "#work/11-learner/4-parts.ts";
import { missingParts as right } from "#work/11-learner/4-parts.ts";

export function missingParts(
  dls: Forgetful<Loaders> | null | undefined,
  model: Model | null | undefined,
  options: Forgetful<LearnerOptions> | null | undefined,
): string[] {
  const missing = right(dls, model, options);
  return model && "parameters" in model ? missing.filter((name) => name !== "parameters") : missing;
}
