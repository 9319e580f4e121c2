/**
 * @belief   To know the loss and its gradient is to have learnt.
 * @origin   The step is thought to happen inside backward.
 * @replaces step6-repeat.ts
 * @fails    step6-repeat > Q14 · oneRound is predict, loss, gradient, step, in this order
 * @says     is a round without the step
 */
import type { Tensor } from "#engine";
import type { Batch, Steps } from "#work/07-sgd/step6-repeat.ts";

export function oneRound(batch: Batch, params: Tensor, lr: number, steps: Steps): number {
  const loss = steps.loss(steps.predict(batch.time, params), batch.speed);
  steps.gradient(loss, params);
  return loss.item();
}
