/**
 * @belief   First go through all batches, then take the step.
 * @origin   "Train for one epoch, then step."
 * @replaces 5-epoch.ts
 * @does     steps and clears once, after the last batch.
 * @mend     Both belong to every batch: step and zeroGrad inside the loop.
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
    onBatch(loss, x.shape[0]!);
  }
  optimizer.step();
  optimizer.zeroGrad();
}
