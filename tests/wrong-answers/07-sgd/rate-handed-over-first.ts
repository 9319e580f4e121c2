/**
 * @belief   The rate comes first: it is what is compared.
 * @origin   The rates stand first in the arguments.
 * @replaces step7-stop.ts
 * @does     hands round the rate first and the parameters second.
 * @mend     round takes the parameters first, then the learning rate.
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
    const turned = round as unknown as (lr: number, params: Tensor) => number;
    return Array.from({ length: rounds }, () => turned(lr, params));
  });
}
