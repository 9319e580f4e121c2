/**
 * @belief   Beyond 20 nothing changes any more.
 * @origin   Where the curve looks flat, it is cut off.
 * @replaces 2-sigmoid.ts
 * @does     gives the same for every x beyond a limit, so that it never gets to 1 or to 0.
 * @mend     The curve rises everywhere. 1 / (1 + e^-x) needs no limits for plain numbers.
 */
export function sigmoidOf(x: number): number {
  const near = Math.min(20, Math.max(-20, x));
  return 1 / (1 + Math.exp(-near));
}
