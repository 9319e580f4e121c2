/**
 * @belief   fill calls round for every place.
 * @origin   It looks like a loop.
 * @replaces step6-repeat.ts
 * @does     runs one round, and writes its loss into the list as often as asked.
 * @mend     fill calculates its value once. Call round in a loop, once for each round.
 */
import type { Tensor } from "#engine";
import type { Run } from "#work/07-sgd/step6-repeat.ts";

export function repeat(initialize: () => Tensor, round: (params: Tensor) => number, rounds: number): Run {
  const params = initialize();
  return { params, losses: new Array<number>(rounds).fill(round(params)) };
}
