/**
 * @belief   The next backward writes over the old gradient.
 * @origin   In most languages a new result replaces the old one.
 * @replaces 5-epoch.ts
 * @fails    5-epoch > trainEpoch · the weight after three steps
 * @says     is what comes when the gradients aren't cleared
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
