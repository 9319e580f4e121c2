/**
 * @belief   First the step, then the walk back.
 * @origin   The five calls are remembered, their order isn't.
 * @replaces 5-epoch.ts
 * @does     steps before backward has made the gradients, and clears them unused.
 * @mend     Walk back first, then step, then clear: backward, step, zeroGrad.
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
    optimizer.step();
    loss.backward();
    optimizer.zeroGrad();
    onBatch(loss, x.shape[0]!);
  }
}
