/**
 * @belief   When the loss rises, training is over.
 * @origin   Step 7 is mixed into step 6.
 * @replaces step6-repeat.ts
 * @does     stops when the loss rises.
 * @mend     repeat runs as many rounds as asked. Stopping earlier is step 7.
 */
import type { Tensor } from "#engine";
import type { Run } from "#work/07-sgd/step6-repeat.ts";

export function repeat(initialize: () => Tensor, round: (params: Tensor) => number, rounds: number): Run {
  const params = initialize();
  const losses: number[] = [];
  for (let i = 0; i < rounds; i++) {
    losses.push(round(params));
    if (losses.at(-1)! > (losses.at(-2) ?? Infinity)) break;
  }
  return { params, losses };
}
