/**
 * @belief   onBatch is told when the epoch is over.
 * @origin   A report comes at the end.
 * @replaces 5-epoch.ts
 * @does     calls onBatch once, after the last batch.
 * @mend     Each batch is told: call onBatch inside the loop.
 */
import { nn, type optim, type Tensor } from "#engine";
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
  let last: [loss: Tensor, count: number] | undefined;
  for (const [x, y] of batches) {
    const loss = lossFunc(model(x), y);
    loss.backward();
    optimizer.step();
    optimizer.zeroGrad();
    last = [loss, x.shape[0]!];
  }
  if (last !== undefined) onBatch(...last);
}
