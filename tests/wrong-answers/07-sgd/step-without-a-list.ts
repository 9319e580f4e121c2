/**
 * @belief   step takes the parameters.
 * @origin   There is only one tensor of them.
 * @replaces step6-repeat.ts
 * @does     hands step the parameters themselves, not a list with them in it.
 * @mend     step takes a list: [params].
 */
import type { Tensor } from "#engine";
import type { Batch, Steps } from "#work/07-sgd/step6-repeat.ts";

export function oneRound(batch: Batch, params: Tensor, lr: number, steps: Steps): number {
  const loss = steps.loss(steps.predict(batch.time, params), batch.speed);
  steps.gradient(loss, params);
  steps.step(params as unknown as Tensor[], lr);
  return loss.item();
}
