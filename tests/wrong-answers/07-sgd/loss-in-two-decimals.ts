/**
 * @belief   A loss is given with two decimals, as in the example.
 * @origin   The example shows 25823.81.
 * @replaces step6-repeat.ts
 * @does     rounds the loss to two decimals.
 * @mend     Return the loss as it is: only print it rounded.
 */
import type { Tensor } from "#engine";
import type { Batch, Steps } from "#work/07-sgd/step6-repeat.ts";

export function oneRound(batch: Batch, params: Tensor, lr: number, steps: Steps): number {
  const loss = steps.loss(steps.predict(batch.time, params), batch.speed);
  steps.gradient(loss, params);
  steps.step([params], lr);
  return Number(loss.item().toFixed(2));
}
