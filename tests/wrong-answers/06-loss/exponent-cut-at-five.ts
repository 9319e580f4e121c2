/**
 * @belief   Beyond 5 the curve is flat anyway.
 * @origin   The overflow is cured far too early.
 * @replaces 2-sigmoid.ts
 * @does     gives the same for every x beyond 5, and for every x below -5.
 * @mend     The curve rises everywhere. 1 / (1 + e^-x) needs no limits for plain numbers.
 */
export function sigmoidOf(x: number): number {
  const near = Math.min(5, Math.max(-5, x));
  return 1 / (1 + Math.exp(-near));
}
