/**
 * @belief   Calling it again gives the same, so why a variable?
 * @origin   The call is written where the value is needed.
 * @replaces step6-repeat.ts
 * @does     calls predict and loss twice before the step.
 * @mend     Keep the loss in a variable: each step is called exactly once.
 */
import type { Tensor } from "#engine";
import type { Batch, Steps } from "#work/07-sgd/step6-repeat.ts";

export function oneRound(batch: Batch, params: Tensor, lr: number, steps: Steps): number {
  steps.gradient(steps.loss(steps.predict(batch.time, params), batch.speed), params);
  const loss = steps.loss(steps.predict(batch.time, params), batch.speed);
  steps.step([params], lr);
  return loss.item();
}
