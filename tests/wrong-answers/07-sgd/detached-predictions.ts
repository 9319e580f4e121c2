/**
 * @belief   To predict, numbers are enough.
 * @origin   detach() is known from printing.
 * @replaces step6-repeat.ts
 * @does     hands predict the parameters without their record: no gradient finds its way back to them.
 * @mend     Hand over params itself.
 */
import type { Tensor } from "#engine";
import type { Batch, Steps } from "#work/07-sgd/step6-repeat.ts";

export function oneRound(batch: Batch, params: Tensor, lr: number, steps: Steps): number {
  const loss = steps.loss(steps.predict(batch.time, params.detach()), batch.speed);
  steps.gradient(loss, params);
  steps.step([params], lr);
  return loss.item();
}
