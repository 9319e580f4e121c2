/**
 * @belief   The slope is how far it rises.
 * @origin   With points 1 apart the two are the same.
 * @replaces 5-corners.ts
 * @does     doesn't divide by how far a piece goes to the right.
 * @mend     The slope is the rise divided by how far it goes to the right: from x[i] to x[i + 1].
 */
export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  const rises = x.slice(1).map((_, i) => y[i + 1]! - y[i]!);
  return rises.map((rise, i) => rise - (rises[i - 1] ?? 0));
}
