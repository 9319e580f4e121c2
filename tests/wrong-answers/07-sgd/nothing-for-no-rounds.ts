/**
 * @belief   Without a round there is nothing to return.
 * @origin   initialize is called when the first round needs it.
 * @replaces step6-repeat.ts
 * @does     gives no parameters when no round is asked for.
 * @mend     The start is made in any case: initialize first, and return what it gave.
 */
import type { Tensor } from "#engine";
import type { Run } from "#work/07-sgd/step6-repeat.ts";

export function repeat(initialize: () => Tensor, round: (params: Tensor) => number, rounds: number): Run {
  let params: Tensor | undefined;
  const losses: number[] = [];
  for (let i = 0; i < rounds; i++) {
    params ??= initialize();
    losses.push(round(params));
  }
  return { params: params as Tensor, losses };
}
