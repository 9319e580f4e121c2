/**
 * @belief   What is predicted has to change, so that's what the gradient is of.
 * @origin   Predictions and loss are two names in one function.
 * @replaces step6-repeat.ts
 * @does     hands gradient the predictions, not the loss.
 * @mend     The walk back starts from the loss: hand over what loss gave.
 */
import type { Tensor } from "#engine";
import type { Batch, Steps } from "#work/07-sgd/step6-repeat.ts";

export function oneRound(batch: Batch, params: Tensor, lr: number, steps: Steps): number {
  const predictions = steps.predict(batch.time, params);
  const loss = steps.loss(predictions, batch.speed);
  steps.gradient(predictions, params);
  steps.step([params], lr);
  return loss.item();
}
