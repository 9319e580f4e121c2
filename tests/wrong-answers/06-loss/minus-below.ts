/**
 * @belief   The formula has a minus somewhere.
 * @origin   The minus of the exponent slips to the plus before it.
 * @replaces 2-sigmoid.ts
 * @fails    2-sigmoid > Q21 · sigmoidOf: 1 / (1 + e^-x)
 * @says     has a minus in the denominator
 */
export function sigmoidOf(x: number): number {
  return 1 / (1 - Math.exp(-x));
}
