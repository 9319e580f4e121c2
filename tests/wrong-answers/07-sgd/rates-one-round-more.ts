/**
 * @belief   The loop counts from 0 to rounds.
 * @origin   The limit is compared with <=.
 * @replaces step7-stop.ts
 * @does     gives each rate one round too many.
 * @mend     Asked for n rounds, run n: count from 0 up to but not including n.
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
    const losses: number[] = [];
    for (let r = 0; r <= rounds; r++) losses.push(round(params, lr));
    return losses;
  });
}
