/**
 * @belief   A row of a table begins with its name.
 * @origin   Tables for people do.
 * @replaces step7-stop.ts
 * @does     puts the rate in front of its losses.
 * @mend     Only the losses are asked for: list i belongs to rate i by its place.
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
    return [lr, ...Array.from({ length: rounds }, () => round(params, lr))];
  });
}
