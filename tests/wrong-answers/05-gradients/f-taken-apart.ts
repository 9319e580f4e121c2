/**
 * @belief   f(x + h) is f(x) + f(h), so f(h) is what remains of the rise.
 * @origin   Parentheses are multiplied out, as in 2 × (x + h).
 * @replaces 1-slope.ts
 * @does     divides f(h) by h, wherever x is.
 * @mend     Ask f for its height at x + h and at x, and subtract. A curve's rise isn't the same everywhere.
 */
export function secant(f: (x: number) => number, x: number, h: number): number {
  return f(h) / h;
}
