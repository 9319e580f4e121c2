/**
 * @belief   A table has a row for each round.
 * @origin   On paper, rounds go down and rates go across.
 * @replaces step7-stop.ts
 * @does     gives one list for each round, not one for each rate.
 * @mend     The outer list has one entry per rate: walk over the rates outside, over the rounds inside.
 */
import type { Tensor } from "#engine";

export function compareRates(
  rates: readonly number[],
  initialize: () => Tensor,
  round: (params: Tensor, lr: number) => number,
  rounds: number,
): number[][] {
  const starts = rates.map(() => initialize());
  return Array.from({ length: rounds }, () => rates.map((lr, i) => round(starts[i]!, lr)));
}
