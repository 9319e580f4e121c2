/**
 * @belief   The slope at x is the mean of the secants to the right and to the left.
 * @origin   On paper the height at x cancels out.
 * @replaces 1-slope.ts
 * @does     asks f for the height at x itself, where the curve may have none.
 * @mend     The line goes through the points at x - h and x + h only: divide their rise by 2 × h.
 */
export function slope(f: (x: number) => number, x: number, h = 1e-5): number {
  const middle = f(x);
  const [toTheRight, toTheLeft] = [(f(x + h) - middle) / h, (middle - f(x - h)) / h];
  return (toTheRight + toTheLeft) / 2;
}
