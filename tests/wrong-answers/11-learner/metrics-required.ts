/**
 * @belief   A Learner needs metrics, as it needs a loss.
 * @origin   The loss drives the training and the metric informs people: the two are not told apart.
 * @replaces 4-parts.ts
 * @fails    4-parts > Q32 · missingParts: metrics may be left out
 * @says     counts the metrics as required
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
    metrics: options?.metrics,
    ...(isPlain && { parameters: options?.parameters }),
  };
  return Object.entries(parts).flatMap(([name, part]) => (part == null ? [name] : []));
}
