/**
 * @way      Runs one round, and then itself on the same parameters.
 * @replaces step6-repeat.ts
 */
import type { Tensor } from "#engine";
import type { Run } from "#work/07-sgd/step6-repeat.ts";

export function repeat(initialize: () => Tensor, round: (params: Tensor) => number, rounds: number): Run {
  const params = initialize();
  if (rounds === 0) return { params, losses: [] };
  const first = round(params);
  const rest = repeat(() => params, round, rounds - 1);
  return { params, losses: [first, ...rest.losses] };
}
