/**
 * @belief   Math.E * -x is e^-x.
 * @origin   The small raised -x is read as a factor.
 * @replaces 2-sigmoid.ts
 * @does     multiplies e by -x, where e to the power -x belongs.
 * @mend     e^-x is a power. Math.exp(-x) calculates it.
 */
export function sigmoidOf(x: number): number {
  return 1 / (1 + Math.E * -x);
}
