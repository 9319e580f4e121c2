/**
 * @belief   After a fall that is too small, one more round makes sure.
 * @origin   The condition is looked at when the next round has already run.
 * @replaces step7-stop.ts
 * @does     runs one more round after a fall that was too small.
 * @mend     Stop right after that round: compare each loss with the one before it as soon as it's there.
 */
export function trainUntil(round: () => number, maxRounds: number, enough: number): number[] {
  const losses: number[] = [];
  let small = false;
  while (losses.length < maxRounds) {
    const before = losses.at(-1) ?? Infinity;
    losses.push(round());
    if (small) break;
    small = before - losses.at(-1)! < enough;
  }
  return losses;
}
