/**
 * @belief   Two forms that are equal on paper are equal.
 * @origin   Textbooks give e^x / (1 + e^x) as often as the other form.
 * @replaces 2-sigmoid.ts
 * @does     gives NaN where x is large: there e^x is Infinity, and Infinity / Infinity has no value.
 * @mend     Use the form in which only the denominator can be Infinity: 1 / (1 + e^-x).
 */
export function sigmoidOf(x: number): number {
  return Math.exp(x) / (1 + Math.exp(x));
}
