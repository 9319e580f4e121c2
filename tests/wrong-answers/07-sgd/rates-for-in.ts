/**
 * @belief   for ... in walks through the rates.
 * @origin   In Python it does.
 * @replaces step7-stop.ts
 * @does     hands round the places of the rates, 0, 1, 2, ..., not the rates.
 * @mend     for ... in walks over places. for ... of walks over the rates.
 */
import type { Tensor } from "#engine";

export function compareRates(
  rates: readonly number[],
  initialize: () => Tensor,
  round: (params: Tensor, lr: number) => number,
  rounds: number,
): number[][] {
  const table: number[][] = [];
  for (const lr in rates) {
    const params = initialize();
    table.push(Array.from({ length: rounds }, () => round(params, Number(lr))));
  }
  return table;
}
