/**
 * @belief   What has no value is 0.
 * @origin   || 0 is the usual cure for NaN.
 * @replaces 2-sigmoid.ts
 * @does     gives 0 where x is large; 1 is right there.
 * @mend     Infinity / Infinity is NaN, and "|| 0" makes 0 of it. Use the form in which only the
 *           denominator can be Infinity: 1 / (1 + e^-x).
 */
export function sigmoidOf(x: number): number {
  return Math.exp(x) / (1 + Math.exp(x)) || 0;
}
