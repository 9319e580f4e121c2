/**
 * @belief   The loss is a number from the start.
 * @origin   item() stands where the loss is made.
 * @replaces step6-repeat.ts
 * @does     takes the number out of the loss before it is handed to gradient.
 * @mend     A plain number has no record to walk back along: take it out last, for the result.
 */
import type { Tensor } from "#engine";
import type { Batch, Steps } from "#work/07-sgd/step6-repeat.ts";

export function oneRound(batch: Batch, params: Tensor, lr: number, steps: Steps): number {
  const loss = steps.loss(steps.predict(batch.time, params), batch.speed).item();
  steps.gradient(loss as unknown as Tensor, params);
  steps.step([params], lr);
  return loss;
}
