/**
 * @belief   The rate is rates[0].
 * @origin   The place in the list is left at 0.
 * @replaces step7-stop.ts
 * @does     uses the first rate for all lists.
 * @mend     Each list has its own rate: hand round the rate of this list.
 */
import type { Tensor } from "#engine";

export function compareRates(
  rates: readonly number[],
  initialize: () => Tensor,
  round: (params: Tensor, lr: number) => number,
  rounds: number,
): number[][] {
  return rates.map(() => {
    const params = initialize();
    return Array.from({ length: rounds }, () => round(params, rates[0]!));
  });
}
