/**
 * @belief   The gradient of the parameters, by the loss.
 * @origin   The sentence has them in this order.
 * @replaces step6-repeat.ts
 * @does     hands gradient the parameters first and the loss second.
 * @mend     The loss first, then the parameters: see the signature in Steps.
 */
import type { Tensor } from "#engine";
import type { Batch, Steps } from "#work/07-sgd/step6-repeat.ts";

export function oneRound(batch: Batch, params: Tensor, lr: number, steps: Steps): number {
  const loss = steps.loss(steps.predict(batch.time, params), batch.speed);
  steps.gradient(params, loss);
  steps.step([params], lr);
  return loss.item();
}
