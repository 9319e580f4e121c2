/**
 * @belief   A run has a round at least.
 * @origin   do ... while asks after the first round.
 * @replaces step6-repeat.ts
 * @does     runs one round when none is asked for.
 * @mend     For 0 rounds there is no round: look before the first one whether it's due.
 */
import type { Tensor } from "#engine";
import type { Run } from "#work/07-sgd/step6-repeat.ts";

export function repeat(initialize: () => Tensor, round: (params: Tensor) => number, rounds: number): Run {
  const params = initialize();
  const losses: number[] = [];
  let done = 0;
  do {
    losses.push(round(params));
    done++;
  } while (done < rounds);
  return { params, losses };
}
