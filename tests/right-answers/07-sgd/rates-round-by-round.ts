/**
 * @way      Makes all starts first, and runs the rounds of all rates side by side.
 * @replaces step7-stop.ts
 */
import type { Tensor } from "#engine";

export function compareRates(
  rates: readonly number[],
  initialize: () => Tensor,
  round: (params: Tensor, lr: number) => number,
  rounds: number,
): number[][] {
  const starts = rates.map(() => initialize());
  const table: number[][] = rates.map(() => []);
  for (let r = 0; r < rounds; r++) {
    rates.forEach((lr, i) => {
      table[i]!.push(round(starts[i]!, lr));
    });
  }
  return table;
}
