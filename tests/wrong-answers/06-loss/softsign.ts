/**
 * @belief   Something divided by 1 plus something stays between 0 and 1.
 * @origin   e is left out of the formula.
 * @replaces 2-sigmoid.ts
 * @does     gives x / (1 + |x|), which goes from -1 to 1.
 * @mend     The sigmoid goes from 0 to 1, and it is 0.5 at 0. Use the formula 1 / (1 + e^-x).
 */
export function sigmoidOf(x: number): number {
  return x / (1 + Math.abs(x));
}
