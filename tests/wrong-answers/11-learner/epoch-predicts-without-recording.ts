/**
 * @belief   Only backward has to be recorded, not the prediction.
 * @origin   noGrad stands around the predictions of a validation.
 * @replaces 5-epoch.ts
 * @does     predicts inside noGrad, so there is nothing that backward could walk back through.
 * @mend     The record begins with the prediction: call the model outside of noGrad.
 */
import { nn, noGrad, type optim } from "#engine";
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
    const predictions = noGrad(() => model(x));
    const loss = lossFunc(predictions, y);
    loss.backward();
    optimizer.step();
    optimizer.zeroGrad();
    onBatch(loss, x.shape[0]!);
  }
}
