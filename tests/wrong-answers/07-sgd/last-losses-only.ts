/**
 * @belief   Two rates are compared by where they end.
 * @origin   One number for each rate seems to be enough.
 * @replaces step7-stop.ts
 * @does     keeps only the last loss of each rate.
 * @mend     All losses of a rate are asked for, in order.
 */
import type { Tensor } from "#engine";

export function compareRates(
  rates: readonly number[],
  initialize: () => Tensor,
  round: (params: Tensor, lr: number) => number,
  rounds: number,
): number[][] {
  return rates.map((lr) => {
    const params = initialize();
    let last = Number.NaN;
    for (let r = 0; r < rounds; r++) last = round(params, lr);
    return [last];
  });
}
