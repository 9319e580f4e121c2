/**
 * @belief   A round that gained too little does not count.
 * @origin   The loop breaks before the loss is put on the list.
 * @replaces step7-stop.ts
 * @does     leaves out the loss of the round that ends the run.
 * @mend     The last round has run, so its loss belongs to the list: push first, then decide.
 */
export function trainUntil(round: () => number, maxRounds: number, enough: number): number[] {
  const losses: number[] = [];
  while (losses.length < maxRounds) {
    const loss = round();
    if ((losses.at(-1) ?? Infinity) - loss < enough) break;
    losses.push(loss);
  }
  return losses;
}
