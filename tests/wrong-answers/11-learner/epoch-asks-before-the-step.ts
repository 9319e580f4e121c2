/**
 * @belief   onBatch wants the loss from before the step, so it's called before the step.
 * @origin   "From before the step" is said of the loss, not of the call.
 * @replaces 5-epoch.ts
 * @does     calls onBatch before the step.
 * @mend     onBatch is told of a batch that is done: keep the loss, and call onBatch after step and zeroGrad.
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
    onBatch(loss, x.shape[0]!);
    loss.backward();
    optimizer.step();
    optimizer.zeroGrad();
  }
}
