/**
 * @belief   A rate is a key, so keep the losses under it.
 * @origin   A Map looks like a table.
 * @replaces step7-stop.ts
 * @does     tries a rate that comes twice only once.
 * @mend     One list per rate, also when two rates are equal: make a list of lists, not a Map.
 */
import type { Tensor } from "#engine";

export function compareRates(
  rates: readonly number[],
  initialize: () => Tensor,
  round: (params: Tensor, lr: number) => number,
  rounds: number,
): number[][] {
  const table = new Map<number, number[]>();
  for (const lr of rates) {
    const params = initialize();
    table.set(
      lr,
      Array.from({ length: rounds }, () => round(params, lr)),
    );
  }
  return [...table.values()];
}
