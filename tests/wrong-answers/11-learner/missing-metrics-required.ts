/**
 * @belief   A Learner needs metrics, as it needs a loss.
 * @origin   The loss drives the training and the metric informs people: the two are not told apart.
 * @replaces 4-parts.ts
 * @does     names metrics when there are none.
 * @mend     Metrics may be left out: nothing is learnt from them.
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
  const all = { ...parts, metrics: options?.metrics };
  return Object.entries(all).flatMap(([name, part]) => (part == null ? [name] : []));
}
