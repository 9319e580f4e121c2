/**
 * @belief   A fall is told as a share.
 * @origin   Per cent are the usual way to speak of changes.
 * @replaces step7-stop.ts
 * @does     takes the fall as a share of the loss before it.
 * @mend     The fall is a difference: the loss before minus the loss now.
 */
export function trainUntil(round: () => number, maxRounds: number, enough: number): number[] {
  const losses: number[] = [];
  let before = Number.POSITIVE_INFINITY;
  while (losses.length < maxRounds) {
    const loss = round();
    losses.push(loss);
    if ((before - loss) / before < enough) break;
    before = loss;
  }
  return losses;
}
