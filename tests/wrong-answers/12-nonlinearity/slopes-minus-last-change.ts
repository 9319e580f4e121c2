/**
 * @belief   The number before is the one that was found last.
 * @origin   The list of results is at hand in the loop, that of the slopes isn't.
 * @replaces 5-corners.ts
 * @does     takes from each slope the change before it, not the slope before it.
 * @mend     Keep the slopes apart from the results: take from each slope the slope of the piece before it.
 */
export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  const changes: number[] = [];
  for (let i = 0; i + 1 < x.length; i++) {
    changes.push((y[i + 1]! - y[i]!) / (x[i + 1]! - x[i]!) - (changes.at(-1) ?? 0));
  }
  return changes;
}
