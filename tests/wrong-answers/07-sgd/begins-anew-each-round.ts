/**
 * @belief   A fair comparison begins anew, and so does every round of it.
 * @origin   initialize() is called where the parameters are needed.
 * @replaces step7-stop.ts
 * @does     initializes for every round: no round goes on where the one before has stopped.
 * @mend     Initialize once for each rate, before its rounds.
 */
import type { Tensor } from "#engine";

export function compareRates(
  rates: readonly number[],
  initialize: () => Tensor,
  round: (params: Tensor, lr: number) => number,
  rounds: number,
): number[][] {
  return rates.map((lr) => Array.from({ length: rounds }, () => round(initialize(), lr)));
}
