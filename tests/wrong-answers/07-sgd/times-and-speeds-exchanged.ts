/**
 * @belief   Speed goes in, time comes out.
 * @origin   The two fields of the batch are mixed up.
 * @replaces step6-repeat.ts
 * @does     predicts from the speeds and compares with the times.
 * @mend     predict gets the batch's times; loss compares with the batch's speeds.
 */
import type { Tensor } from "#engine";
import type { Batch, Steps } from "#work/07-sgd/step6-repeat.ts";

export function oneRound(batch: Batch, params: Tensor, lr: number, steps: Steps): number {
  const loss = steps.loss(steps.predict(batch.speed, params), batch.time);
  steps.gradient(loss, params);
  steps.step([params], lr);
  return loss.item();
}
