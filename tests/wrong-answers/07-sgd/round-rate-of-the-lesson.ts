/**
 * @belief   The learning rate is 1e-5.
 * @origin   In the lesson it is.
 * @replaces step6-repeat.ts
 * @does     hands step the learning rate 0.00001, whatever lr is.
 * @mend     Hand lr on as it came.
 */
import type { Tensor } from "#engine";
import type { Batch, Steps } from "#work/07-sgd/step6-repeat.ts";

export function oneRound(batch: Batch, params: Tensor, lr: number, steps: Steps): number {
  const loss = steps.loss(steps.predict(batch.time, params), batch.speed);
  steps.gradient(loss, params);
  steps.step([params], 1e-5);
  return loss.item();
}
