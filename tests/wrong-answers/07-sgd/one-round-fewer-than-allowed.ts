/**
 * @belief   The first round doesn't count: there is nothing to compare it with.
 * @origin   The loop starts at 1.
 * @replaces step7-stop.ts
 * @does     runs one round fewer than maxRounds when no fall is too small.
 * @mend     maxRounds rounds may run: stop when the list has that many losses, not before.
 */
export function trainUntil(round: () => number, maxRounds: number, enough: number): number[] {
  const losses: number[] = [];
  for (let i = 1; i < maxRounds; i++) {
    losses.push(round());
    if ((losses.at(-2) ?? Infinity) - losses.at(-1)! < enough) break;
  }
  return losses;
}
