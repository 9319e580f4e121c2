/**
 * @belief   The loss of a round is what it ends with.
 * @origin   A report at the end seems to be about the end.
 * @replaces step6-repeat.ts
 * @does     predicts once more after the step, and returns the loss of that.
 * @mend     The loss to return is the one you have: that before the step. A round calls each step exactly
 *           once.
 */
import type { Tensor } from "#engine";
import type { Batch, Steps } from "#work/07-sgd/step6-repeat.ts";

export function oneRound(batch: Batch, params: Tensor, lr: number, steps: Steps): number {
  const loss = steps.loss(steps.predict(batch.time, params), batch.speed);
  steps.gradient(loss, params);
  steps.step([params], lr);
  return steps.loss(steps.predict(batch.time, params), batch.speed).item();
}
