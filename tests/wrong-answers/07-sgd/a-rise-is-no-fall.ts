/**
 * @belief   Only a fall can be too small.
 * @origin   The rule is read as "falls, but by less than enough".
 * @replaces step7-stop.ts
 * @does     goes on after any rise, however small.
 * @mend     A loss that rises fell by less than nothing, so it ends the run.
 */
export function trainUntil(round: () => number, maxRounds: number, enough: number): number[] {
  const losses: number[] = [];
  let before = Number.POSITIVE_INFINITY;
  while (losses.length < maxRounds) {
    const loss = round();
    losses.push(loss);
    if (loss <= before && before - loss < enough) break;
    before = loss;
  }
  return losses;
}
