/**
 * @belief   The formula has a minus somewhere.
 * @origin   The minus of the exponent slips to the plus before it.
 * @replaces 2-sigmoid.ts
 * @does     has a minus in the denominator: it gives 1 / (1 - e^-x).
 * @mend     It's a plus: 1 / (1 + e^-x). The minus belongs to the exponent.
 */
export function sigmoidOf(x: number): number {
  return 1 / (1 - Math.exp(-x));
}
