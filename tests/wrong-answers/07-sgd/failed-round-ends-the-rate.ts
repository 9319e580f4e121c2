/**
 * @belief   When a rate makes a round fail, that rate is done.
 * @origin   A comparison should come to its end, and one bad rate shouldn't stop the others.
 * @replaces step7-stop.ts
 * @does     catches the error that a round throws, and gives that rate fewer losses without a word.
 * @mend     Catch nothing: a round that throws has a fault of its own, and its error says which.
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
    try {
      for (let i = 0; i < rounds; i++) losses.push(round(params, lr));
    } catch {
      // Too high, it seems.
    }
    return losses;
  });
}
