/**
 * @belief   The parameters of the caller should be left alone.
 * @origin   Copies are the polite way elsewhere.
 * @replaces step6-repeat.ts
 * @does     hands step a copy of the parameters.
 * @mend     step changes what it gets: hand it the parameters themselves, in a list.
 */
import type { Tensor } from "#engine";
import type { Batch, Steps } from "#work/07-sgd/step6-repeat.ts";

export function oneRound(batch: Batch, params: Tensor, lr: number, steps: Steps): number {
  const loss = steps.loss(steps.predict(batch.time, params), batch.speed);
  steps.gradient(loss, params);
  steps.step([params.detach().clone()], lr);
  return loss.item();
}
