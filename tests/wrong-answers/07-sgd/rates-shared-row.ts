/**
 * @belief   fill([]) makes a new list for every place.
 * @origin   It does so for numbers.
 * @replaces step7-stop.ts
 * @does     puts the losses of all rates into one and the same list.
 * @mend     fill([]) puts the same list in every place. Make a new list for each rate.
 */
import type { Tensor } from "#engine";

export function compareRates(
  rates: readonly number[],
  initialize: () => Tensor,
  round: (params: Tensor, lr: number) => number,
  rounds: number,
): number[][] {
  const table = new Array<number[]>(rates.length).fill([]);
  rates.forEach((lr, i) => {
    const params = initialize();
    for (let r = 0; r < rounds; r++) table[i]!.push(round(params, lr));
  });
  return table;
}
