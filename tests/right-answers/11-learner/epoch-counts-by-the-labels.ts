/**
 * @way      It counts the labels, of which there is one for each item, and switches the mode anew for each batch.
 * @replaces 5-epoch.ts
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
  const isModule = model instanceof nn.Module;
  if (isModule) model.train(true);
  for (const batch of batches) {
    if (isModule) model.train();
    const [x, y] = batch;
    const predictions = model(x);
    const loss = lossFunc(predictions, y);
    loss.backward();
    optimizer.step();
    optimizer.zeroGrad();
    onBatch(loss.detach(), y.shape[0]!);
  }
}
