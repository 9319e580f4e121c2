/**
 * @belief   All losses belong into one list.
 * @origin   flatMap, or one array that is never begun anew.
 * @replaces step7-stop.ts
 * @does     puts all losses behind one another into one flat list.
 * @mend     Return a list of lists: one for each rate.
 */
import type { Tensor } from "#engine";

export function compareRates(
  rates: readonly number[],
  initialize: () => Tensor,
  round: (params: Tensor, lr: number) => number,
  rounds: number,
): number[][] {
  return rates.flatMap((lr) => {
    const params = initialize();
    return Array.from({ length: rounds }, () => round(params, lr));
  }) as unknown as number[][];
}
