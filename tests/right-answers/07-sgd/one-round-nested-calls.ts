/**
 * @way      No variable for the predictions, and the number taken out as the first of a typed array.
 * @replaces step6-repeat.ts
 */
import type { Tensor } from "#engine";
import type { Batch, Steps } from "#work/07-sgd/step6-repeat.ts";

export function oneRound({ time, speed }: Batch, params: Tensor, lr: number, steps: Steps): number {
  const { predict, loss, gradient, step } = steps;
  const bad = loss(predict(time, params), speed);
  const [howBad] = bad.detach().toTypedArray();
  gradient(bad, params);
  step(new Array<Tensor>(1).fill(params), lr);
  return howBad!;
}
