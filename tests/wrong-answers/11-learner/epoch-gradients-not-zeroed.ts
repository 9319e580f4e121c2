/**
 * @belief   The next backward writes over the old gradient.
 * @origin   In most languages a new result replaces the old one.
 * @replaces 5-epoch.ts
 * @does     never clears the gradients.
 * @mend     backward adds to what it finds: call zeroGrad() after the step, for every batch.
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
    onBatch(loss, x.shape[0]!);
  }
}
