/**
 * @belief   A model is in training mode, unless told otherwise.
 * @origin   It is, until the first validation.
 * @replaces 5-epoch.ts
 * @fails    5-epoch > trainEpoch · switches a module to training mode, and takes a plain function as it is
 * @says     is the mode that validation left behind
 */
import type { optim } from "#engine";
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
  for (const [x, y] of batches) {
    const loss = lossFunc(model(x), y);
    loss.backward();
    optimizer.step();
    optimizer.zeroGrad();
    onBatch(loss, x.shape[0]!);
  }
}
