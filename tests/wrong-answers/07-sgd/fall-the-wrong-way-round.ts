/**
 * @belief   A change is new minus old.
 * @origin   For a rise it is.
 * @replaces step7-stop.ts
 * @does     takes the loss now minus the loss before for the fall: a large fall ends the run.
 * @mend     The fall is the loss before minus the loss now.
 */
export function trainUntil(round: () => number, maxRounds: number, enough: number): number[] {
  const losses: number[] = [];
  let before = Number.NEGATIVE_INFINITY;
  while (losses.length < maxRounds) {
    const loss = round();
    losses.push(loss);
    if (losses.length > 1 && loss - before < enough) break;
    before = loss;
  }
  return losses;
}
