/**
 * @belief   Once the loss is NaN or Infinity, further rounds are a waste of time.
 * @origin   They are, but stopping early is step 7.
 * @replaces step6-repeat.ts
 * @does     stops as soon as a loss is NaN or Infinity.
 * @mend     repeat runs as many rounds as asked, whatever the losses are.
 */
import type { Tensor } from "#engine";
import type { Run } from "#work/07-sgd/step6-repeat.ts";

export function repeat(initialize: () => Tensor, round: (params: Tensor) => number, rounds: number): Run {
  const params = initialize();
  const losses: number[] = [];
  while (losses.length < rounds && losses.every(Number.isFinite)) losses.push(round(params));
  return { params, losses };
}
