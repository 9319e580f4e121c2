/**
 * @way      Takes the four steps out of their object first.
 * @replaces step6-repeat.ts
 */
import type { Tensor } from "#engine";
import type { Batch, Steps } from "#work/07-sgd/step6-repeat.ts";

export function oneRound({ time, speed }: Batch, params: Tensor, lr: number, steps: Steps): number {
  const { predict, loss, gradient, step } = steps;
  const cost = loss(predict(time, params), speed);
  const before = cost.item();
  gradient(cost, params);
  step([params], lr);
  return before;
}
