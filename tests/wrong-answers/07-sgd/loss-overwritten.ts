/**
 * @belief   The loss that goes into gradient may be replaced by what comes out of it.
 * @origin   One variable for both: the name is free again, it seems.
 * @replaces step6-repeat.ts
 * @fails    step6-repeat > Q14 · oneRound is predict, loss, gradient, step, in this order
 * @says     is what gradient gave. Keep the loss in a variable of its own
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
