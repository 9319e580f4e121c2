/**
 * @belief   All batches are as large as the first.
 * @origin   Nearly all are.
 * @replaces 5-epoch.ts
 * @does     tells onBatch the size of the first batch for every batch.
 * @mend     The last batch may be smaller: ask each batch for its own x.shape[0].
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
  let size = 0;
  for (const [x, y] of batches) {
    size ||= x.shape[0]!;
    const loss = lossFunc(model(x), y);
    loss.backward();
    optimizer.step();
    optimizer.zeroGrad();
    onBatch(loss, size);
  }
}
