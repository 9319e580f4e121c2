/**
 * @belief   The newest loss is the most important.
 * @origin   unshift and push are mixed up.
 * @replaces step6-repeat.ts
 * @does     has the last loss first.
 * @mend     push puts a new loss at the end, unshift at the beginning.
 */
import type { Tensor } from "#engine";
import type { Run } from "#work/07-sgd/step6-repeat.ts";

export function repeat(initialize: () => Tensor, round: (params: Tensor) => number, rounds: number): Run {
  const params = initialize();
  const losses: number[] = [];
  for (let i = 0; i < rounds; i++) losses.unshift(round(params));
  return { params, losses };
}
