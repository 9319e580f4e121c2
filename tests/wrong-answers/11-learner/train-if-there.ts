/**
 * @belief   What has a field train is a module: model.train?.() does nothing for others.
 * @origin   A function may have a field of that name, too.
 * @replaces 5-epoch.ts
 * @does     calls whatever a model has in its field train, also when the model is a plain function and the
 *           field holds something else.
 * @mend     Ask what the model is: model instanceof nn.Module.
 */
import { type nn, type optim } from "#engine";
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
  (model as nn.Module).train?.();
  for (const [x, y] of batches) {
    const loss = lossFunc(model(x), y);
    loss.backward();
    optimizer.step();
    optimizer.zeroGrad();
    onBatch(loss, x.shape[0]!);
  }
}
