/**
 * @belief   A clone is as good as the tensor itself.
 * @origin   Its numbers are the same, and requiresGrad is true.
 * @replaces step7-stop.ts
 * @does     gives each rate the result of a recorded calculation, where no gradient is left in
 *           .grad: nothing moves.
 * @mend     Call initialize for each rate. A clone of recorded parameters is no beginning of a
 *           record.
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
    const params = start.clone();
    return Array.from({ length: rounds }, () => round(params, lr));
  });
}
