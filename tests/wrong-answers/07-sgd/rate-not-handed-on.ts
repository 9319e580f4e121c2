/**
 * @belief   step knows how far to go.
 * @origin   Arguments that aren't handed over are undefined, and nothing complains.
 * @replaces step6-repeat.ts
 * @does     hands step no learning rate.
 * @mend     step gets two things: the list with the parameters in it, and lr.
 */
import type { Tensor } from "#engine";
import type { Batch, Steps } from "#work/07-sgd/step6-repeat.ts";

export function oneRound(batch: Batch, params: Tensor, lr: number, steps: Steps): number {
  const loss = steps.loss(steps.predict(batch.time, params), batch.speed);
  steps.gradient(loss, params);
  (steps.step as (parameters: readonly Tensor[]) => void)([params]);
  return loss.item();
}
