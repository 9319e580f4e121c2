/**
 * @belief   Between 0 and 1 any way up will do.
 * @origin   Cheap versions of the sigmoid look like this.
 * @replaces 2-sigmoid.ts
 * @does     gives a straight line, x / 4 + 0.5, cut off at 0 and 1.
 * @mend     The sigmoid bends all the way. Use the formula 1 / (1 + e^-x).
 */
export function sigmoidOf(x: number): number {
  return Math.min(1, Math.max(0, x / 4 + 0.5));
}
