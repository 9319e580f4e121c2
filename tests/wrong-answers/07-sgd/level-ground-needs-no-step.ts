/**
 * @belief   Where the gradient is 0, a step moves nothing and can be left out.
 * @origin   A number minus 0 is the number itself.
 * @replaces step6-repeat.ts
 * @does     leaves the step out when the gradient is 0, and with it whatever else a step does: clearing gradients, say.
 * @mend     Call steps.step in every round.
 */
import type { Tensor } from "#engine";
import type { Batch, Steps } from "#work/07-sgd/step6-repeat.ts";

export function oneRound(batch: Batch, params: Tensor, lr: number, steps: Steps): number {
  const loss = steps.loss(steps.predict(batch.time, params), batch.speed);
  const gradient = steps.gradient(loss, params);
  if (gradient.abs().sum().item() > 0) steps.step([params], lr);
  return loss.item();
}
