/**
 * @belief   Below 0 the model is sure that it isn't a 3.
 * @origin   The hard step is mixed into the smooth curve.
 * @replaces 2-sigmoid.ts
 * @does     gives 0 for every x below 0.
 * @mend     Below 0 the curve goes on: it is between 0 and 0.5 there. The formula 1 / (1 + e^-x) holds
 *           for all x.
 */
export function sigmoidOf(x: number): number {
  return x < 0 ? 0 : 1 / (1 + Math.exp(-x));
}
