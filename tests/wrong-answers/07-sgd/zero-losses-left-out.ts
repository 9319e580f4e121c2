/**
 * @belief   No loss, no entry.
 * @origin   if (loss) is meant for undefined and catches 0.
 * @replaces step6-repeat.ts
 * @does     leaves out the losses that are 0.
 * @mend     Every round has a loss, and 0 is one: push it without asking.
 */
import type { Tensor } from "#engine";
import type { Run } from "#work/07-sgd/step6-repeat.ts";

export function repeat(initialize: () => Tensor, round: (params: Tensor) => number, rounds: number): Run {
  const params = initialize();
  const losses: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const loss = round(params);
    if (loss) losses.push(loss);
  }
  return { params, losses };
}
