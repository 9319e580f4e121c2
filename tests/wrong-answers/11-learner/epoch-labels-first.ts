/**
 * @belief   A loss compares two things, so their order doesn't matter.
 * @origin   For a squared distance it doesn't.
 * @replaces 5-epoch.ts
 * @does     hands the labels to the loss function first, then the predictions.
 * @mend     Predictions first, then labels: lossFunc(model(x), y).
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
    const loss = lossFunc(y, model(x));
    loss.backward();
    optimizer.step();
    optimizer.zeroGrad();
    onBatch(loss, x.shape[0]!);
  }
}
