/**
 * @belief   A method can be taken out of an object like any field.
 * @origin   const { step, zeroGrad } = optimizer reads well, and works for functions that need no `this`.
 * @replaces 5-epoch.ts
 * @does     takes step and zeroGrad off the optimizer and calls them alone: they have no `this` then.
 * @mend     Taken off its object a method forgets whose it is. Call optimizer.step() and optimizer.zeroGrad().
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
  const { step, zeroGrad } = optimizer;
  if (model instanceof nn.Module) model.train();
  for (const [x, y] of batches) {
    const loss = lossFunc(model(x), y);
    loss.backward();
    step();
    zeroGrad();
    onBatch(loss, x.shape[0]!);
  }
}
