/**
 * @belief   finally is the place for what comes at the end.
 * @origin   It runs in any case. But a return in it also swallows the error that is on its way.
 * @replaces step6-repeat.ts
 * @does     swallows an error of steps.gradient or steps.step, and gives the loss as if all was well.
 * @mend     Write no return in a finally (and no catch): call the steps one after the other, and return the loss
 *           last.
 */
import type { Tensor } from "#engine";
import type { Batch, Steps } from "#work/07-sgd/step6-repeat.ts";

export function oneRound(batch: Batch, params: Tensor, lr: number, steps: Steps): number {
  const loss = steps.loss(steps.predict(batch.time, params), batch.speed);
  try {
    steps.gradient(loss, params);
    steps.step([params], lr);
  } finally {
    // biome-ignore lint/correctness/noUnsafeFinally: this is the mistake
    return loss.item();
  }
}
