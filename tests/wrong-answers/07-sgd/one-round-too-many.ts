/**
 * @belief   The loop counts from 0 to rounds.
 * @origin   The limit is compared with <=.
 * @replaces step6-repeat.ts
 * @does     runs one round too many.
 * @mend     Asked for n rounds, run n: count from 0 up to but not including n.
 */
import type { Tensor } from "#engine";
import type { Run } from "#work/07-sgd/step6-repeat.ts";

export function repeat(initialize: () => Tensor, round: (params: Tensor) => number, rounds: number): Run {
  const params = initialize();
  const losses: number[] = [];
  for (let i = 0; i <= rounds; i++) losses.push(round(params));
  return { params, losses };
}
