/**
 * @belief   Rates are tried from low to high.
 * @origin   A comparison is sorted.
 * @replaces step7-stop.ts
 * @does     tries the rates in rising order: the lists don't stand in the order in which the rates came.
 * @mend     Keep the order: list i belongs to rate i.
 */
import type { Tensor } from "#engine";

export function compareRates(
  rates: readonly number[],
  initialize: () => Tensor,
  round: (params: Tensor, lr: number) => number,
  rounds: number,
): number[][] {
  return [...rates]
    .sort((a, b) => a - b)
    .map((lr) => {
      const params = initialize();
      return Array.from({ length: rounds }, () => round(params, lr));
    });
}
