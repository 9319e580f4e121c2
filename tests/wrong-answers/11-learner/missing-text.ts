/**
 * @belief   The names are there to be read, so they come as one text.
 * @origin   The Learner's message looks so.
 * @replaces 4-parts.ts
 * @does     returns one text instead of a list of names.
 * @mend     Return a list of names, an empty one when everything is there. The Learner makes the text.
 */
import { nn } from "#engine";
import type { Forgetful, LearnerOptions, Loaders, Model } from "#work/11-learner/4-parts.ts";

export function missingParts(
  dls: Forgetful<Loaders> | null | undefined,
  model: Model | null | undefined,
  options: Forgetful<LearnerOptions> | null | undefined,
): string {
  const isPlain = typeof model === "function" && !(model instanceof nn.Module);
  const parts = {
    "dls.train": dls?.train,
    "dls.valid": dls?.valid,
    model,
    optFunc: options?.optFunc,
    lossFunc: options?.lossFunc,
    ...(isPlain && { parameters: options?.parameters }),
  };
  return Object.entries(parts)
    .flatMap(([name, part]) => (part == null ? [name] : []))
    .join(", ");
}
