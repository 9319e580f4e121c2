/**
 * @belief   The slope is across divided by up.
 * @origin   x comes before y.
 * @replaces 1-slope.ts
 * @fails    1-slope > secant · rise divided by run
 * @says     is the run divided by the rise
 */
export function secant(f: (x: number) => number, x: number, h: number): number {
  return h / (f(x + h) - f(x));
}
