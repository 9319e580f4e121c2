/**
 * @belief   The order makes no difference: a square has no sign.
 * @origin   For the mean squared error it is true, and other losses come later.
 * @replaces step6-repeat.ts
 * @does     hands loss the speeds first and the predictions second.
 * @mend     Predictions first, then the batch's speeds: see the signature in Steps.
 */
import type { Tensor } from "#engine";
import type { Batch, Steps } from "#work/07-sgd/step6-repeat.ts";

export function oneRound(batch: Batch, params: Tensor, lr: number, steps: Steps): number {
  const loss = steps.loss(batch.speed, steps.predict(batch.time, params));
  steps.gradient(loss, params);
  steps.step([params], lr);
  return loss.item();
}
