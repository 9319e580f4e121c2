/**
 * @belief   A rate is a key, so keep the losses under it.
 * @origin   An object looks like a table.
 * @replaces step7-stop.ts
 * @does     keeps the lists in an object under their rates: a rate that comes twice has one list, and
 *           whole rates come first.
 * @mend     Make a list of lists, in the order of the rates. An object sorts its keys in its own way.
 */
import type { Tensor } from "#engine";

export function compareRates(
  rates: readonly number[],
  initialize: () => Tensor,
  round: (params: Tensor, lr: number) => number,
  rounds: number,
): number[][] {
  const table: Record<string, number[]> = {};
  for (const lr of rates) {
    const params = initialize();
    table[lr] = Array.from({ length: rounds }, () => round(params, lr));
  }
  return Object.values(table);
}
