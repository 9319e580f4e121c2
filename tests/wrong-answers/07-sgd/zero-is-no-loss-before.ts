/**
 * @belief   A loss of 0 is no loss to compare with.
 * @origin   if (before) is meant for undefined and catches 0.
 * @replaces step7-stop.ts
 * @does     doesn't compare with a loss of 0.
 * @mend     0 is a loss like any other: a round after it can't fall by enough.
 */
export function trainUntil(round: () => number, maxRounds: number, enough: number): number[] {
  const losses: number[] = [];
  while (losses.length < maxRounds) {
    const before = losses.at(-1);
    losses.push(round());
    if (before && before - losses.at(-1)! < enough) break;
  }
  return losses;
}
