/**
 * @belief   The loss that goes into gradient may be replaced by what comes out of it.
 * @origin   One variable for both: the name is free again, it seems.
 * @replaces step6-repeat.ts
 * @does     returns what gradient gave.
 * @mend     Keep the loss in a variable of its own: it's the loss that the round returns.
 */
import type { Tensor } from "#engine";
import type { Batch, Steps } from "#work/07-sgd/step6-repeat.ts";

export function oneRound(batch: Batch, params: Tensor, lr: number, steps: Steps): number {
  const predictions = steps.predict(batch.time, params);
  let loss = steps.loss(predictions, batch.speed);
  loss = steps.gradient(loss, params);
  steps.step([params], lr);
  return loss.item();
}
