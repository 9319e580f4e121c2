/**
 * @belief   The size of a batch is its size.
 * @origin   size counts all numbers of a tensor, not the items.
 * @replaces 5-epoch.ts
 * @does     tells onBatch how many numbers the inputs have.
 * @mend     Count the items, not their numbers: x.shape[0].
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
    onBatch(loss, x.size);
  }
}
