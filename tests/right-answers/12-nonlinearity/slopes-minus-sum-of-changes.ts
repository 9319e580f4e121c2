/**
 * @way      Takes from each slope the sum of all changes so far, which is the slope before.
 * @replaces 5-corners.ts
 */
export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  const changes: number[] = [];
  for (let i = 0; i + 1 < x.length; i++) {
    const sum = changes.reduce((total, change) => total + change, 0);
    changes.push((y[i + 1]! - y[i]!) / (x[i + 1]! - x[i]!) - sum);
  }
  return changes;
}
