/**
 * @belief   The sigmoid is 1 / (1 + e^x).
 * @origin   The two forms of the formula are mixed.
 * @replaces 2-sigmoid.ts
 * @does     falls where the sigmoid rises: it gives 1 / (1 + e^x).
 * @mend     The exponent has lost its minus: 1 / (1 + e^-x).
 */
export function sigmoidOf(x: number): number {
  return 1 / (1 + Math.exp(x));
}
