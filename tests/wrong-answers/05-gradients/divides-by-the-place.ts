/**
 * @belief   The rise is divided by where the line ends.
 * @origin   x + h stands in the formula already.
 * @replaces 1-slope.ts
 * @fails    1-slope > secant · rise divided by run
 * @says     is the rise divided by x + h
 */
export function secant(f: (x: number) => number, x: number, h: number): number {
  return (f(x + h) - f(x)) / (x + h);
}
