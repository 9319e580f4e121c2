/**
 * @belief   Above the line and below it stands the same e^-x.
 * @origin   The two forms of the formula are mixed.
 * @replaces 2-sigmoid.ts
 * @does     gives the mirror image of the sigmoid: it falls where the sigmoid rises, and it is NaN where
 *           x is far below 0.
 * @mend     The form with e^-x has 1 above the line: 1 / (1 + e^-x).
 */
export function sigmoidOf(x: number): number {
  return Math.exp(-x) / (1 + Math.exp(-x));
}
