/**
 * @belief   One bad round may be chance.
 * @origin   Early stopping with patience is known from elsewhere.
 * @replaces step7-stop.ts
 * @does     stops only after two falls in a row that are too small.
 * @mend     One fall that is too small is enough to stop.
 */
export function trainUntil(round: () => number, maxRounds: number, enough: number): number[] {
  const losses: number[] = [];
  let small = 0;
  while (losses.length < maxRounds) {
    const before = losses.at(-1) ?? Infinity;
    losses.push(round());
    small = before - losses.at(-1)! < enough ? small + 1 : 0;
    if (small === 2) break;
  }
  return losses;
}
