/**
 * @belief   The sigmoid is 1 / (1 + e^x).
 * @origin   The two forms of the formula are mixed.
 * @replaces 2-sigmoid.ts
 * @fails    2-sigmoid > Q21 · sigmoidOf: 1 / (1 + e^-x)
 * @says     the exponent has lost its minus
 */
export function sigmoidOf(x: number): number {
  return 1 / (1 + Math.exp(x));
}
