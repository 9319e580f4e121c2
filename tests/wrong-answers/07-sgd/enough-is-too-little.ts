/**
 * @belief   A fall of enough is enough to stop.
 * @origin   < and <= are taken for the same.
 * @replaces step7-stop.ts
 * @does     stops at a fall of exactly enough.
 * @mend     A fall of exactly enough goes on: less than enough stops, with <.
 */
export function trainUntil(round: () => number, maxRounds: number, enough: number): number[] {
  const losses: number[] = [];
  let before = Number.POSITIVE_INFINITY;
  while (losses.length < maxRounds) {
    const loss = round();
    losses.push(loss);
    if (before - loss <= enough) break;
    before = loss;
  }
  return losses;
}
