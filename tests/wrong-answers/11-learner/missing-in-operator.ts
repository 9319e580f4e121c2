/**
 * @belief   "x" in options tells whether x is there.
 * @origin   It reads like English.
 * @replaces 4-parts.ts
 * @does     says nothing about a part whose field is there, but holds undefined or null.
 * @mend     Missing means undefined or null: compare the value, part == null.
 */
import { nn } from "#engine";
import type { Forgetful, LearnerOptions, Loaders, Model } from "#work/11-learner/4-parts.ts";

export function missingParts(
  dls: Forgetful<Loaders> | null | undefined,
  model: Model | null | undefined,
  options: Forgetful<LearnerOptions> | null | undefined,
): string[] {
  const loaders = dls ?? {};
  const rest = options ?? {};
  const missing: string[] = [];
  if (!("train" in loaders)) missing.push("dls.train");
  if (!("valid" in loaders)) missing.push("dls.valid");
  if (!model) missing.push("model");
  if (!("optFunc" in rest)) missing.push("optFunc");
  if (!("lossFunc" in rest)) missing.push("lossFunc");
  if (model && !(model instanceof nn.Module) && !("parameters" in rest)) missing.push("parameters");
  return missing;
}
