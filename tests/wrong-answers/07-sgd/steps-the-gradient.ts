/**
 * @belief   What gradient gives is what step wants.
 * @origin   Each call takes what the one before has made.
 * @replaces step6-repeat.ts
 * @does     hands step the gradient, not the parameters.
 * @mend     step gets a list with the parameters in it: it finds the slopes in their .grad.
 */
import type { Tensor } from "#engine";
import type { Batch, Steps } from "#work/07-sgd/step6-repeat.ts";

export function oneRound(batch: Batch, params: Tensor, lr: number, steps: Steps): number {
  const loss = steps.loss(steps.predict(batch.time, params), batch.speed);
  const gradient = steps.gradient(loss, params);
  steps.step([gradient], lr);
  return loss.item();
}
