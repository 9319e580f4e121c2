/**
 * @belief   backward makes the model better.
 * @origin   It's the line that takes the longest.
 * @replaces 5-epoch.ts
 * @does     never calls step, so nothing is learnt.
 * @mend     backward only makes the gradients. After it, call optimizer.step(), for every batch.
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
    optimizer.zeroGrad();
    onBatch(loss, x.shape[0]!);
  }
}
