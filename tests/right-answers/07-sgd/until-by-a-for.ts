/**
 * @way      Looks at the list itself, and leaves through return.
 * @replaces step7-stop.ts
 */
export function trainUntil(round: () => number, maxRounds: number, enough: number): number[] {
  const losses: number[] = [];
  for (let i = 0; i < maxRounds; i++) {
    losses.push(round());
    if (i > 0 && losses[i - 1]! - losses[i]! < enough) return losses;
  }
  return losses;
}
