/**
 * @belief   The slope is how much the curve rises.
 * @origin   "How much does it change?" is heard, "per unit" is not.
 * @replaces 1-slope.ts
 * @fails    1-slope > secant · rise divided by run
 * @says     is the rise alone
 */
export function secant(f: (x: number) => number, x: number, h: number): number {
  return f(x + h) - f(x);
}
