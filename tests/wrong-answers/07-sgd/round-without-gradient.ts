/**
 * @belief   There are six steps: after the loss comes the step.
 * @origin   The gradient is missing in notes that were copied from memory.
 * @replaces step6-repeat.ts
 * @fails    step6-repeat > Q14 · oneRound is predict, loss, gradient, step, in this order
 * @says     is a round without the gradient
 */
import type { Tensor } from "#engine";
import type { Batch, Steps } from "#work/07-sgd/step6-repeat.ts";

export function oneRound(batch: Batch, params: Tensor, lr: number, steps: Steps): number {
  const loss = steps.loss(steps.predict(batch.time, params), batch.speed);
  steps.step([params], lr);
  return loss.item();
}
