/**
 * @belief   0 means that there is no limit.
 * @origin   if (enough) catches 0.
 * @replaces step7-stop.ts
 * @does     never stops early when enough is 0.
 * @mend     With enough 0, a rise still ends the run: it fell by less than 0.
 */
export function trainUntil(round: () => number, maxRounds: number, enough: number): number[] {
  const losses: number[] = [];
  let before = Number.POSITIVE_INFINITY;
  while (losses.length < maxRounds) {
    const loss = round();
    losses.push(loss);
    if (enough && before - loss < enough) break;
    before = loss;
  }
  return losses;
}
