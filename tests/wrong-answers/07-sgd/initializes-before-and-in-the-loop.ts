/**
 * @belief   Repeat means: do all the steps again, from the first one.
 * @origin   The list of steps begins with initialize, and so does the body of the loop.
 * @replaces step6-repeat.ts
 * @does     initializes before the loop, and again in every round.
 * @mend     Step 1 stands before the loop: initialize once, and do all rounds on these parameters.
 */
import type { Tensor } from "#engine";
import type { Run } from "#work/07-sgd/step6-repeat.ts";

export function repeat(initialize: () => Tensor, round: (params: Tensor) => number, rounds: number): Run {
  let params = initialize();
  const losses: number[] = [];
  for (let i = 0; i < rounds; i++) {
    params = initialize();
    losses.push(round(params));
  }
  return { params, losses };
}
