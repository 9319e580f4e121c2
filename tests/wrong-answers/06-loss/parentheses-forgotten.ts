/**
 * @belief   A fraction bar reaches as far as the line is long.
 * @origin   On paper it does; in a line of code it reaches to the next number.
 * @replaces 2-sigmoid.ts
 * @does     gives 1 + e^-x: it divides by the first 1 only.
 * @mend     Without parentheses, division comes before the sum. Put the whole denominator, 1 + e^-x, in
 *           parentheses.
 */
export function sigmoidOf(x: number): number {
  return 1 / 1 + Math.exp(-x);
}
