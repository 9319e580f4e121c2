/**
 * @belief   Gradients are cleared before each batch.
 * @origin   Many loops begin with zero_grad; module 10 says that it does the same.
 * @replaces 5-epoch.ts
 * @does     clears the gradients before each batch instead of after it, so those of the last batch are left behind.
 * @mend     Here zero comes last: predict, loss, backward, step, zero. Then nothing is left over when the epoch is
 *           over.
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
    optimizer.zeroGrad();
    const loss = lossFunc(model(x), y);
    loss.backward();
    optimizer.step();
    onBatch(loss, x.shape[0]!);
  }
}
