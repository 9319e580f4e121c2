/**
 * @belief   Clear the gradients as soon as backward is done.
 * @origin   Zeroing is taught next to backward, not next to the step.
 * @replaces 5-epoch.ts
 * @does     clears the gradients between backward and step.
 * @mend     The step needs the gradients: first step, then zeroGrad.
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
    optimizer.zeroGrad();
    optimizer.step();
    onBatch(loss, x.shape[0]!);
  }
}
