/**
 * @belief   Every model has a training mode.
 * @origin   A module has; a plain function can't be switched.
 * @replaces 5-epoch.ts
 * @does     calls model.train() in any case, which a plain function doesn't have.
 * @mend     Only a module has modes: ask model instanceof nn.Module before.
 */
import type { nn, optim } from "#engine";
import type { Batches } from "#work/11-learner/1-loaders.ts";
import type { Metric } from "#work/11-learner/2-metrics.ts";
import type { Model } from "#work/11-learner/4-parts.ts";
import type { OnBatch } from "#work/11-learner/5-epoch.ts";

export function trainEpoch(
  batches: Batches,
  model: Model,
  lossFunc: Metric,
  optimizer: optim.Optimizer,
  onBatch: OnBatch,
): void {
  (model as nn.Module).train();
  for (const [x, y] of batches) {
    const loss = lossFunc(model(x), y);
    loss.backward();
    optimizer.step();
    optimizer.zeroGrad();
    onBatch(loss, x.shape[0]!);
  }
}
