/**
 * @belief   Before the first round the loss is 0.
 * @origin   Variables begin at 0.
 * @replaces step7-stop.ts
 * @does     stops after the first round, which it compares with 0.
 * @mend     The first round has no round before it: it is never the last for this reason.
 */
export function trainUntil(round: () => number, maxRounds: number, enough: number): number[] {
  const losses: number[] = [];
  let before = 0;
  while (losses.length < maxRounds) {
    const loss = round();
    losses.push(loss);
    if (before - loss < enough) break;
    before = loss;
  }
  return losses;
}
