/**
 * @belief   The loss is what loss gives.
 * @origin   It prints like a number.
 * @replaces step6-repeat.ts
 * @does     returns a tensor.
 * @mend     A plain number is asked for: take it out with item().
 */
import type { Tensor } from "#engine";
import type { Batch, Steps } from "#work/07-sgd/step6-repeat.ts";

export function oneRound(batch: Batch, params: Tensor, lr: number, steps: Steps): number {
  const loss = steps.loss(steps.predict(batch.time, params), batch.speed);
  steps.gradient(loss, params);
  steps.step([params], lr);
  return loss as unknown as number;
}
