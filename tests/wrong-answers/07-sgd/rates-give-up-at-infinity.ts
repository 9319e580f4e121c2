/**
 * @belief   When the loss is Infinity, more rounds are a waste of time.
 * @origin   They are, but the list is asked for.
 * @replaces step7-stop.ts
 * @does     stops a rate as soon as its loss is Infinity or NaN.
 * @mend     Every rate gets as many rounds as asked, whatever its losses are.
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
    while (losses.length < rounds) {
      const loss = round(params, lr);
      losses.push(loss);
      if (!Number.isFinite(loss)) break;
    }
    return losses;
  });
}
