/**
 * @belief   A change is the difference of two heights.
 * @origin   "Change" is heard as change of height.
 * @replaces 5-corners.ts
 * @does     gives how far each piece rises.
 * @mend     Divide each rise by how far the piece goes to the right, and take from each slope the one before it.
 */
export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  return x.slice(1).map((_, i) => y[i + 1]! - y[i]!);
}
