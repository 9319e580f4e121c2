/**
 * @belief   Two steps for each batch learn faster.
 * @origin   step is called once in the loop and once more where the loss is told.
 * @replaces 5-epoch.ts
 * @does     steps twice for every batch.
 * @mend     One step for each batch: predict, loss, backward, step, zero, each once.
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
    optimizer.step();
    optimizer.zeroGrad();
    onBatch(loss, x.shape[0]!);
  }
}
