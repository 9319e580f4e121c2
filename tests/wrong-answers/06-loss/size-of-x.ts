/**
 * @belief   With |x| no exponent is ever too large.
 * @origin   It is half of a known cure; the other half is forgotten.
 * @replaces 2-sigmoid.ts
 * @does     loses the sign of x: it gives the same for x and -x, never below 0.5.
 * @mend     The sign of x must stay: sigmoid(-x) is 1 - sigmoid(x). Take e^-|x| only together with a
 *           second form for x below 0.
 */
export function sigmoidOf(x: number): number {
  return 1 / (1 + Math.exp(-Math.abs(x)));
}
