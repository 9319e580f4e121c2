/**
 * @belief   onBatch is told of one batch, so the count is 1.
 * @origin   "count" doesn't say of what.
 * @replaces 5-epoch.ts
 * @does     tells onBatch 1 for the number of items.
 * @mend     onBatch wants to know how many items the batch has: x.shape[0].
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
    const loss = lossFunc(model(x), y);
    loss.backward();
    optimizer.step();
    optimizer.zeroGrad();
    onBatch(loss, 1);
  }
}
