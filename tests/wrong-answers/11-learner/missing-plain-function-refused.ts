/**
 * @belief   A model is a module.
 * @origin   All the models of the lesson are.
 * @replaces 4-parts.ts
 * @does     calls the model missing when it's a plain function.
 * @mend     A plain function is a model, too. It only needs "parameters" besides.
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
  const all = { ...parts, model: isPlain ? null : model };
  return Object.entries(all).flatMap(([name, part]) => (part == null ? [name] : []));
}
