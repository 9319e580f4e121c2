/**
 * @belief   The parameters are made once, and every rate is tried on them.
 * @origin   initialize before the loop was right in step 6.
 * @replaces step7-stop.ts
 * @does     initializes once: the second rate goes on where the first one stopped.
 * @mend     Every rate gets starting parameters of its own: initialize for each rate.
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
