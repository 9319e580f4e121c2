/**
 * @belief   The slope is across divided by up.
 * @origin   x comes before y.
 * @replaces 1-slope.ts
 * @does     divides the run by the rise.
 * @mend     Turn the fraction round: the rise is divided by the run.
 */
export function secant(f: (x: number) => number, x: number, h: number): number {
  return h / (f(x + h) - f(x));
}
