/**
 * @belief   backward gives the loss back.
 * @origin   The calls are chained, lossFunc(...).backward(), and the result is kept.
 * @replaces 5-epoch.ts
 * @does     tells onBatch undefined for the loss, which is what backward gives back.
 * @mend     backward returns nothing: keep the loss in a variable of its own before you call backward.
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
  for (const [x, y] of batches) {
    const loss = lossFunc(model(x), y).backward();
    optimizer.step();
    optimizer.zeroGrad();
    onBatch(loss as unknown as Tensor, x.shape[0]!);
  }
}
