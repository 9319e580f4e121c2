/**
 * @belief   What typeof calls a function is a plain function.
 * @origin   A module can be called, and typeof says so.
 * @replaces 4-parts.ts
 * @does     asks for parameters when the model is a module.
 * @mend     A module knows its own. typeof says "function" for both: ask model instanceof nn.Module.
 */
import type { Forgetful, LearnerOptions, Loaders, Model } from "#work/11-learner/4-parts.ts";

export function missingParts(
  dls: Forgetful<Loaders> | null | undefined,
  model: Model | null | undefined,
  options: Forgetful<LearnerOptions> | null | undefined,
): string[] {
  const parts = {
    "dls.train": dls?.train,
    "dls.valid": dls?.valid,
    model,
    optFunc: options?.optFunc,
    lossFunc: options?.lossFunc,
    ...(typeof model === "function" && { parameters: options?.parameters }),
  };
  return Object.entries(parts).flatMap(([name, part]) => (part == null ? [name] : []));
}
