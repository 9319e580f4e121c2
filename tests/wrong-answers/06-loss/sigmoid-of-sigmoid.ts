/**
 * @belief   One sigmoid more does no harm: the result is between 0 and 1 either way.
 * @origin   The result of the formula is put into the formula again.
 * @replaces 2-sigmoid.ts
 * @does     takes the sigmoid twice: all its numbers lie between 0.5 and 0.74.
 * @mend     Once is enough: 1 / (1 + e^-x).
 */
export function sigmoidOf(x: number): number {
  const once = 1 / (1 + Math.exp(-x));
  return 1 / (1 + Math.exp(-once));
}
