/**
 * @belief   The model comes first, then what goes in.
 * @origin   params.predict(time) is thought in this order.
 * @replaces step6-repeat.ts
 * @does     hands predict the parameters first and the times second.
 * @mend     The times first, then the parameters: see the signature in Steps.
 */
import type { Tensor } from "#engine";
import type { Batch, Steps } from "#work/07-sgd/step6-repeat.ts";

export function oneRound(batch: Batch, params: Tensor, lr: number, steps: Steps): number {
  const loss = steps.loss(steps.predict(params, batch.time), batch.speed);
  steps.gradient(loss, params);
  steps.step([params], lr);
  return loss.item();
}
