/**
 * @belief   A loss of 0 can't get better, so there is nothing more to do.
 * @origin   It saves a walk back; and if (loss) is false for NaN, too.
 * @replaces step6-repeat.ts
 * @does     leaves out gradient and step when the loss is 0 or NaN.
 * @mend     A round is always all four steps, whatever the loss is.
 */
import type { Tensor } from "#engine";
import type { Batch, Steps } from "#work/07-sgd/step6-repeat.ts";

export function oneRound(batch: Batch, params: Tensor, lr: number, steps: Steps): number {
  const loss = steps.loss(steps.predict(batch.time, params), batch.speed);
  if (!loss.item()) return loss.item();
  steps.gradient(loss, params);
  steps.step([params], lr);
  return loss.item();
}
