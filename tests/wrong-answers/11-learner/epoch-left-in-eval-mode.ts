/**
 * @belief   A model is in training mode, unless told otherwise.
 * @origin   It is, until the first validation.
 * @replaces 5-epoch.ts
 * @does     leaves a module in the mode that it came in.
 * @mend     Validation may have left it in eval mode: call model.train() at the beginning, if it's a module.
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
