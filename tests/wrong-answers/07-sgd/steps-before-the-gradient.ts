/**
 * @belief   Step, then look at the new gradient.
 * @origin   The two lines are easily swapped.
 * @replaces step6-repeat.ts
 * @fails    step6-repeat > Q14 · oneRound is predict, loss, gradient, step, in this order
 * @says     steps before the gradient is there
 */
import type { Tensor } from "#engine";
import type { Batch, Steps } from "#work/07-sgd/step6-repeat.ts";

export function oneRound(batch: Batch, params: Tensor, lr: number, steps: Steps): number {
  const loss = steps.loss(steps.predict(batch.time, params), batch.speed);
  steps.step([params], lr);
  steps.gradient(loss, params);
  return loss.item();
}
