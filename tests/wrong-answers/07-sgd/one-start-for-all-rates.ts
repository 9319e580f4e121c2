/**
 * @belief   The parameters are made once, and every rate is tried on them.
 * @origin   initialize before the loop was right in step 6.
 * @replaces step7-stop.ts
 * @fails    step7-stop > Q17 · compareRates gives every rate the same start
 * @says     is what one start for all rates gives
 */
import type { Tensor } from "#engine";

export function compareRates(
  rates: readonly number[],
  initialize: () => Tensor,
  round: (params: Tensor, lr: number) => number,
  rounds: number,
): number[][] {
  const params = initialize();
  return rates.map((lr) => Array.from({ length: rounds }, () => round(params, lr)));
}
