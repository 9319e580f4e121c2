/**
 * @belief   Two rounds are needed before one can compare.
 * @origin   Off by one: the list is longer by one when it's asked.
 * @replaces step7-stop.ts
 * @does     doesn't compare the second round with the first.
 * @mend     Only the first round has no round before it: compare from the second on.
 */
export function trainUntil(round: () => number, maxRounds: number, enough: number): number[] {
  const losses: number[] = [];
  while (losses.length < maxRounds) {
    losses.push(round());
    if (losses.length > 2 && losses.at(-2)! - losses.at(-1)! < enough) break;
  }
  return losses;
}
