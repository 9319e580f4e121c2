/**
 * @belief   The loss to be told is that of the model as it is now.
 * @origin   It's the better number, and the newest.
 * @replaces 5-epoch.ts
 * @does     calculates the loss once more after the step, and tells onBatch that one.
 * @mend     Tell the loss that the step came from: you have it already. Predict once for each batch.
 */
import { nn, type optim } from "#engine";
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
  if (model instanceof nn.Module) model.train();
  for (const [x, y] of batches) {
    lossFunc(model(x), y).backward();
    optimizer.step();
    optimizer.zeroGrad();
    onBatch(lossFunc(model(x), y), x.shape[0]!);
  }
}
