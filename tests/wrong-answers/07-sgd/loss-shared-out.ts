/**
 * @belief   The loss of a round is the mean over its points.
 * @origin   A sum would have to be divided; this is a mean.
 * @replaces step6-repeat.ts
 * @does     divides the loss by the number of points.
 * @mend     steps.loss has taken the mean already: return its number as it is.
 */
import type { Tensor } from "#engine";
import type { Batch, Steps } from "#work/07-sgd/step6-repeat.ts";

export function oneRound(batch: Batch, params: Tensor, lr: number, steps: Steps): number {
  const loss = steps.loss(steps.predict(batch.time, params), batch.speed);
  steps.gradient(loss, params);
  steps.step([params], lr);
  return loss.item() / batch.time.size;
}
