/**
 * @belief   Without a round there is nothing to return.
 * @origin   An early return for 0 looks clean.
 * @replaces step6-repeat.ts
 * @does     gives no parameters when no round is asked for.
 * @mend     The start is made in any case: initialize first, and return what it gave.
 */
import type { Tensor } from "#engine";
import type { Run } from "#work/07-sgd/step6-repeat.ts";

export function repeat(initialize: () => Tensor, round: (params: Tensor) => number, rounds: number): Run {
  if (rounds === 0) return { params: null as unknown as Tensor, losses: [] };
  const params = initialize();
  const losses: number[] = [];
  for (let i = 0; i < rounds; i++) losses.push(round(params));
  return { params, losses };
}
