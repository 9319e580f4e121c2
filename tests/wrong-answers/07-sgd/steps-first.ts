/**
 * @belief   First move, then see how good it is.
 * @origin   The step uses the gradient that was left over.
 * @replaces step6-repeat.ts
 * @does     calls step first, before it has predicted anything.
 * @mend     There is no gradient yet at the start of a round: step comes last.
 */
import type { Tensor } from "#engine";
import type { Batch, Steps } from "#work/07-sgd/step6-repeat.ts";

export function oneRound(batch: Batch, params: Tensor, lr: number, steps: Steps): number {
  steps.step([params], lr);
  const loss = steps.loss(steps.predict(batch.time, params), batch.speed);
  steps.gradient(loss, params);
  return loss.item();
}
