/**
 * @belief   A result should be a copy.
 * @origin   Copies are the polite way elsewhere.
 * @replaces step6-repeat.ts
 * @does     returns a copy, not the parameters that the rounds have changed.
 * @mend     Return the very tensor that initialize gave.
 */
import type { Tensor } from "#engine";
import type { Run } from "#work/07-sgd/step6-repeat.ts";

export function repeat(initialize: () => Tensor, round: (params: Tensor) => number, rounds: number): Run {
  const params = initialize();
  const losses: number[] = [];
  for (let i = 0; i < rounds; i++) losses.push(round(params));
  return { params: params.detach().clone().requiresGrad_(), losses };
}
