/**
 * @belief   A model is run with its method forward.
 * @origin   A module has one, and PyTorch's tutorials define it.
 * @replaces 5-epoch.ts
 * @does     calls model.forward, and not the model itself.
 * @mend     Call the model itself, model(x): a plain function has no forward, and a module does more in a call than its forward.
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
    const loss = lossFunc((model as nn.Module).forward(x), y);
    loss.backward();
    optimizer.step();
    optimizer.zeroGrad();
    onBatch(loss, x.shape[0]!);
  }
}
