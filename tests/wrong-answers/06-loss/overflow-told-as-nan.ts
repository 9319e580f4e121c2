/**
 * @belief   Infinity can't be calculated with.
 * @origin   "Infinity" looks like an error.
 * @replaces 2-sigmoid.ts
 * @does     gives NaN where x is far below 0; 0 is right there.
 * @mend     1 / Infinity is 0, and that's right: nothing has to be mended in 1 / (1 + e^-x).
 */
export function sigmoidOf(x: number): number {
  const e = Math.exp(-x);
  return e === Infinity ? Number.NaN : 1 / (1 + e);
}
