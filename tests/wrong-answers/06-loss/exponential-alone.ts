/**
 * @belief   The sigmoid is the exponential function with a minus.
 * @origin   Only the middle of the formula is remembered.
 * @replaces 2-sigmoid.ts
 * @does     gives e^-x alone.
 * @mend     That is only a part of the formula: 1 / (1 + e^-x).
 */
export function sigmoidOf(x: number): number {
  return Math.exp(-x);
}
