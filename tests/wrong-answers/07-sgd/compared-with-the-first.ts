/**
 * @belief   The fall is what was gained since the start.
 * @origin   before is never brought up to date.
 * @replaces step7-stop.ts
 * @does     compares each loss with that of the first round.
 * @mend     Compare it with the round right before: keep the newest loss after each round.
 */
export function trainUntil(round: () => number, maxRounds: number, enough: number): number[] {
  const losses: number[] = [];
  while (losses.length < maxRounds) {
    losses.push(round());
    if (losses.length > 1 && losses[0]! - losses.at(-1)! < enough) break;
  }
  return losses;
}
