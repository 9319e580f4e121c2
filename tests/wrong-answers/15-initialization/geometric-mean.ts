/**
 * @belief   The fair middle between n and m is the root of their product.
 * @origin   The geometric mean is a mean, too.
 * @replaces 3-xavier.ts
 * @does     takes the root of n · m for the middle of n and m.
 * @mend     Xavier takes the plain mean, (n + m) / 2, so the variance is 2 / (n + m).
 */
export function xavierStd(fanIn: number, fanOut: number): number {
  return 1 / Math.sqrt(Math.sqrt(fanIn * fanOut));
}
