/**
 * @belief   fill calls round for every place.
 * @origin   It looks like a loop.
 * @replaces step7-stop.ts
 * @does     runs one round for each rate, and writes its loss into the whole list.
 * @mend     fill calculates its value once. Call round as often as asked, with the same parameters.
 */
import type { Tensor } from "#engine";

export function compareRates(
  rates: readonly number[],
  initialize: () => Tensor,
  round: (params: Tensor, lr: number) => number,
  rounds: number,
): number[][] {
  return rates.map((lr) => new Array<number>(rounds).fill(round(initialize(), lr)));
}
