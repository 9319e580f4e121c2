/**
 * @belief   enough || 0.001 gives a usual value when none is there.
 * @origin   || takes 0 for nothing.
 * @replaces step7-stop.ts
 * @does     takes another number for enough when it is 0: it stops where the loss stands still.
 * @mend     0 is a number like any other: with enough = 0 a fall of 0 isn't too small.
 */
export function trainUntil(round: () => number, maxRounds: number, enough: number): number[] {
  const losses: number[] = [];
  while (losses.length < maxRounds) {
    losses.push(round());
    if (losses.length > 1 && losses.at(-2)! - losses.at(-1)! < (enough || 0.001)) break;
  }
  return losses;
}
