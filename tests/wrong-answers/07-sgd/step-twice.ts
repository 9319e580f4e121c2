/**
 * @belief   Two steps are faster.
 * @origin   A line was copied.
 * @replaces step6-repeat.ts
 * @does     calls step twice.
 * @mend     Each step is called exactly once.
 */
import type { Tensor } from "#engine";
import type { Batch, Steps } from "#work/07-sgd/step6-repeat.ts";

export function oneRound(batch: Batch, params: Tensor, lr: number, steps: Steps): number {
  const loss = steps.loss(steps.predict(batch.time, params), batch.speed);
  steps.gradient(loss, params);
  steps.step([params], lr);
  steps.step([params], lr);
  return loss.item();
}
