/**
 * @belief   onBatch wants a plain number.
 * @origin   The Recorder keeps plain numbers.
 * @replaces 5-epoch.ts
 * @does     tells onBatch a plain number instead of the loss.
 * @mend     onBatch is told the loss as a tensor: whoever is told makes a number of it.
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
    const loss = lossFunc(model(x), y);
    loss.backward();
    optimizer.step();
    optimizer.zeroGrad();
    onBatch(loss.item() as unknown as Tensor, x.shape[0]!);
  }
}
