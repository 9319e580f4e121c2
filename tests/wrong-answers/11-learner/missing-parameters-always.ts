/**
 * @belief   An optimizer always needs parameters, so they are always needed.
 * @origin   new optFunc(parameters, ...) wants them.
 * @replaces 4-parts.ts
 * @does     asks for parameters, whatever the model is.
 * @mend     A module knows its own: only a model that is there and is a plain function needs them.
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
  const all = { ...parts, parameters: options?.parameters };
  return Object.entries(all).flatMap(([name, part]) => (part == null ? [name] : []));
}
