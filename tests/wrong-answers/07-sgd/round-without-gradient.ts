/**
 * @belief   There are six steps: after the loss comes the step.
 * @origin   The gradient is missing in notes that were copied from memory.
 * @replaces step6-repeat.ts
 * @does     doesn't call gradient: the step has no direction.
 * @mend     Step 4 stands between loss and step.
 */
import type { Tensor } from "#engine";
import type { Batch, Steps } from "#work/07-sgd/step6-repeat.ts";

export function oneRound(batch: Batch, params: Tensor, lr: number, steps: Steps): number {
  const loss = steps.loss(steps.predict(batch.time, params), batch.speed);
  steps.step([params], lr);
  return loss.item();
}
