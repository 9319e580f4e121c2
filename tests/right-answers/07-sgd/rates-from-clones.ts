/**
 * @way      Initializes once, and gives every rate a clone of that start.
 * @replaces step7-stop.ts
 */
import type { Tensor } from "#engine";

export function compareRates(
  rates: readonly number[],
  initialize: () => Tensor,
  round: (params: Tensor, lr: number) => number,
  rounds: number,
): number[][] {
  const start = initialize();
  return rates.map((lr) => {
    const own = start.detach().clone().requiresGrad_();
    return Array.from({ length: rounds }, () => round(own, lr));
  });
}
