/**
 * @belief   At a loss of 0 there is nothing left to learn.
 * @origin   if (!loss) catches 0.
 * @replaces step6-repeat.ts
 * @does     stops when the loss is 0.
 * @mend     repeat runs as many rounds as asked, whatever the losses are.
 */
import type { Tensor } from "#engine";
import type { Run } from "#work/07-sgd/step6-repeat.ts";

export function repeat(initialize: () => Tensor, round: (params: Tensor) => number, rounds: number): Run {
  const params = initialize();
  const losses: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const loss = round(params);
    losses.push(loss);
    if (!loss) break;
  }
  return { params, losses };
}
