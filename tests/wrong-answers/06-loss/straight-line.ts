/**
 * @belief   Between 0 and 1 any way up will do.
 * @origin   Cheap versions of the sigmoid look like this.
 * @replaces 2-sigmoid.ts
 * @fails    2-sigmoid > Q21 · sigmoidOf: 1 / (1 + e^-x)
 * @says     is a straight line, cut off at 0 and 1
 */
export function sigmoidOf(x: number): number {
  return Math.min(1, Math.max(0, x / 4 + 0.5));
}
