/**
 * @belief   Step, then look at the new gradient.
 * @origin   The two lines are easily swapped.
 * @replaces step6-repeat.ts
 * @does     calls step before gradient.
 * @mend     The gradient comes first: the step needs it.
 */
import type { Tensor } from "#engine";
import type { Batch, Steps } from "#work/07-sgd/step6-repeat.ts";

export function oneRound(batch: Batch, params: Tensor, lr: number, steps: Steps): number {
  const loss = steps.loss(steps.predict(batch.time, params), batch.speed);
  steps.step([params], lr);
  steps.gradient(loss, params);
  return loss.item();
}
