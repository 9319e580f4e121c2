/**
 * @belief   To switch to training mode, set the flag of the model.
 * @origin   `training` is a field that everybody can write.
 * @replaces 5-epoch.ts
 * @does     switches only the outermost module to training mode, and not the layers inside.
 * @mend     model.train() reaches all the layers inside, too.
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
  if (model instanceof nn.Module) model.training = true;
  for (const [x, y] of batches) {
    const loss = lossFunc(model(x), y);
    loss.backward();
    optimizer.step();
    optimizer.zeroGrad();
    onBatch(loss, x.shape[0]!);
  }
}
