/**
 * @way      Carries the slope before along in a variable.
 * @replaces 5-corners.ts
 */
export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  let before = 0;
  const changes: number[] = [];
  for (let i = 0; i + 1 < x.length; i++) {
    const after = (y[i + 1]! - y[i]!) / (x[i + 1]! - x[i]!);
    changes.push(after - before);
    before = after;
  }
  return changes;
}
