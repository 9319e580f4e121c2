/**
 * @belief   The rise is divided by where the line ends.
 * @origin   x + h stands in the formula already.
 * @replaces 1-slope.ts
 * @does     divides the rise by x + h, the place where the line ends.
 * @mend     Divide by the run: how far it is from x to x + h.
 */
export function secant(f: (x: number) => number, x: number, h: number): number {
  return (f(x + h) - f(x)) / (x + h);
}
