/**
 * @belief   The parameters of the caller should be left alone.
 * @origin   Copies are the polite way elsewhere.
 * @replaces step6-repeat.ts
 * @does     hands step something else than the parameters themselves: a copy, or parts of them.
 * @mend     step changes what it gets: hand it [params].
 */
import type { Tensor } from "#engine";
import type { Batch, Steps } from "#work/07-sgd/step6-repeat.ts";

export function oneRound(batch: Batch, params: Tensor, lr: number, steps: Steps): number {
  const loss = steps.loss(steps.predict(batch.time, params), batch.speed);
  steps.gradient(loss, params);
  steps.step([params.detach().clone()], lr);
  return loss.item();
}
