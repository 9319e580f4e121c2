/**
 * @belief   maxRounds is the number of the last round.
 * @origin   Rounds are counted from 0, and the limit is compared with <=.
 * @replaces step7-stop.ts
 * @does     runs one round more than maxRounds when no fall is too small.
 * @mend     maxRounds rounds may run and no more: stop as soon as the list has that many losses.
 */
export function trainUntil(round: () => number, maxRounds: number, enough: number): number[] {
  const losses: number[] = [];
  for (let i = 0; i <= maxRounds; i++) {
    losses.push(round());
    if ((losses.at(-2) ?? Infinity) - (losses.at(-1) ?? 0) < enough) break;
  }
  return losses;
}
