/**
 * @belief   One round has to run, or there is no loss to look at.
 * @origin   The first round stands before the loop.
 * @replaces step7-stop.ts
 * @does     runs a round even when maxRounds is 0.
 * @mend     For maxRounds 0 no round may run: look before the first one whether it's allowed.
 */
export function trainUntil(round: () => number, maxRounds: number, enough: number): number[] {
  const losses = [round()];
  while (losses.length < maxRounds) {
    losses.push(round());
    if (losses.at(-2)! - losses.at(-1)! < enough) break;
  }
  return losses;
}
