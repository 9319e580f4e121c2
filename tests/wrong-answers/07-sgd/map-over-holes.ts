/**
 * @belief   new Array(n) has n items.
 * @origin   It has n places, and nothing in them.
 * @replaces step6-repeat.ts
 * @does     never calls round: the list of losses has only empty places.
 * @mend     map passes over the places of new Array(n). Write a loop, or Array.from({ length: rounds
 *           }, ...).
 */
import type { Tensor } from "#engine";
import type { Run } from "#work/07-sgd/step6-repeat.ts";

export function repeat(initialize: () => Tensor, round: (params: Tensor) => number, rounds: number): Run {
  const params = initialize();
  const losses = new Array<number>(rounds).map(() => round(params));
  return { params, losses };
}
