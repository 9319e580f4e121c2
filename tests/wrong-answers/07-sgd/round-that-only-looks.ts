/**
 * @belief   To know the loss and its gradient is to have learnt.
 * @origin   The step is thought to happen inside backward.
 * @replaces step6-repeat.ts
 * @does     doesn't call step: nothing is learnt.
 * @mend     After the gradient comes the step, and it's the last of the four.
 */
import type { Tensor } from "#engine";
import type { Batch, Steps } from "#work/07-sgd/step6-repeat.ts";

export function oneRound(batch: Batch, params: Tensor, lr: number, steps: Steps): number {
  const loss = steps.loss(steps.predict(batch.time, params), batch.speed);
  steps.gradient(loss, params);
  return loss.item();
}
