/**
 * @belief   initialize() gives the parameters, whenever it is called.
 * @origin   The call is written where the value is needed.
 * @replaces step6-repeat.ts
 * @does     returns parameters that no round has changed: it initializes once more for the result.
 * @mend     Return the very parameters on which the rounds were run.
 */
import type { Tensor } from "#engine";
import type { Run } from "#work/07-sgd/step6-repeat.ts";

export function repeat(initialize: () => Tensor, round: (params: Tensor) => number, rounds: number): Run {
  const trained = initialize();
  const losses: number[] = [];
  for (let i = 0; i < rounds; i++) losses.push(round(trained));
  return { params: initialize(), losses };
}
