/**
 * @belief   round gives the trained parameters.
 * @origin   Functions return what they have made.
 * @replaces step6-repeat.ts
 * @does     takes what round returns for the new parameters.
 * @mend     round changes the parameters in place and returns its loss: keep the two apart.
 */
import type { Tensor } from "#engine";
import type { Run } from "#work/07-sgd/step6-repeat.ts";

export function repeat(initialize: () => Tensor, round: (params: Tensor) => number, rounds: number): Run {
  let params = initialize();
  const losses: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const loss = round(params);
    losses.push(loss);
    params = loss as unknown as Tensor;
  }
  return { params, losses };
}
