/**
 * @belief   Rise over run is rise times run.
 * @origin   The word "over" isn't read as a fraction bar.
 * @replaces 1-slope.ts
 * @does     multiplies the rise by the run.
 * @mend     Divide: a slope is the rise for every 1 of run.
 */
export function secant(f: (x: number) => number, x: number, h: number): number {
  return (f(x + h) - f(x)) * h;
}
