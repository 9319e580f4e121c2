/**
 * @belief   After || stands what is due when the number can't be calculated.
 * @origin   NaN is falsy, but so is 0.
 * @replaces 2-sigmoid.ts
 * @does     gives 1 where the result is 0 (0 || 1 is 1).
 * @mend     Write a form that needs no rescue: 1 / (1 + e^-x) gives 0 for -1000 and 1 for 1000.
 */
export function sigmoidOf(x: number): number {
  const power = Math.exp(x);
  return power / (1 + power) || 1;
}
