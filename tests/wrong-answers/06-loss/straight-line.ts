/**
 * @belief   Between 0 and 1 any way up will do.
 * @origin   Cheap versions of the sigmoid look like this.
 * @replaces 2-sigmoid.ts
 * @does     cuts the curve off: it gives exactly 0 or 1 where the curve only comes near.
 * @mend     The sigmoid bends all the way and rises everywhere. Use the formula 1 / (1 + e^-x) for every x.
 */
export function sigmoidOf(x: number): number {
  return Math.min(1, Math.max(0, x / 4 + 0.5));
}
