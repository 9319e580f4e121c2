/**
 * @belief   A rate that makes the loss rise needn't be tried further.
 * @origin   It saves time.
 * @replaces step7-stop.ts
 * @does     ends the list of a rate when its loss rises.
 * @mend     Every rate gets all its rounds, whatever the losses do.
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
    const losses = [round(params, lr)];
    while (losses.length < rounds) {
      losses.push(round(params, lr));
      if (losses.at(-1)! > losses.at(-2)!) break;
    }
    return losses;
  });
}
