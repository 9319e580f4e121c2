/**
 * @belief   The batch is what is predicted for.
 * @origin   In other loops a batch is one tensor.
 * @replaces step6-repeat.ts
 * @does     hands predict the whole batch.
 * @mend     predict gets the times: batch.time.
 */
import type { Tensor } from "#engine";
import type { Batch, Steps } from "#work/07-sgd/step6-repeat.ts";

export function oneRound(batch: Batch, params: Tensor, lr: number, steps: Steps): number {
  const loss = steps.loss(steps.predict(batch as unknown as Tensor, params), batch.speed);
  steps.gradient(loss, params);
  steps.step([params], lr);
  return loss.item();
}
