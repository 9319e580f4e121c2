/**
 * @way      Every part is an object or a function, so ! asks the same as == null.
 * @replaces 4-parts.ts
 */
import { nn } from "#engine";
import type { Forgetful, LearnerOptions, Loaders, Model } from "#work/11-learner/4-parts.ts";

export function missingParts(
  dls: Forgetful<Loaders> | null | undefined,
  model: Model | null | undefined,
  options: Forgetful<LearnerOptions> | null | undefined,
): string[] {
  const table: Record<string, unknown> = {
    "dls.train": dls?.train,
    "dls.valid": dls?.valid,
    model,
    optFunc: options?.optFunc,
    lossFunc: options?.lossFunc,
    parameters: !model || model instanceof nn.Module || options?.parameters,
  };
  return Object.keys(table).filter((name) => !table[name]);
}
