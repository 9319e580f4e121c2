/**
 * @belief   Before the gradient is asked for, somebody has to call backward.
 * @origin   In PyTorch's loops loss.backward() stands on a line of its own.
 * @replaces step6-repeat.ts
 * @does     calls backward in the round itself.
 * @mend     steps.gradient walks back. A round calls the four steps, and nothing else.
 */
import type { Tensor } from "#engine";
import type { Batch, Steps } from "#work/07-sgd/step6-repeat.ts";

export function oneRound(batch: Batch, params: Tensor, lr: number, steps: Steps): number {
  const loss = steps.loss(steps.predict(batch.time, params), batch.speed);
  loss.backward();
  steps.gradient(loss, params);
  steps.step([params], lr);
  return loss.item();
}
