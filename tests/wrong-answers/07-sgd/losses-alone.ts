/**
 * @belief   The losses are what a run gives.
 * @origin   The parameters were changed in place, so they seem to be known.
 * @replaces step6-repeat.ts
 * @does     returns the list of losses alone.
 * @mend     Return both, in an object: { params, losses }.
 */
import type { Tensor } from "#engine";
import type { Run } from "#work/07-sgd/step6-repeat.ts";

export function repeat(initialize: () => Tensor, round: (params: Tensor) => number, rounds: number): Run {
  const params = initialize();
  const losses: number[] = [];
  for (let i = 0; i < rounds; i++) losses.push(round(params));
  return losses as unknown as Run;
}
