/**
 * @belief   Each round gets parameters of its own.
 * @origin   Copies are the polite way elsewhere.
 * @replaces step6-repeat.ts
 * @does     runs every round on a copy of the start: the parameters never change.
 * @mend     Hand round the very tensor that initialize gave: it changes it in place.
 */
import type { Tensor } from "#engine";
import type { Run } from "#work/07-sgd/step6-repeat.ts";

export function repeat(initialize: () => Tensor, round: (params: Tensor) => number, rounds: number): Run {
  const params = initialize();
  const losses: number[] = [];
  for (let i = 0; i < rounds; i++) losses.push(round(params.detach().clone().requiresGrad_()));
  return { params, losses };
}
