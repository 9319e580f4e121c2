/**
 * @belief   A thousandth is small enough for a step.
 * @origin   The table in the lesson ends with it.
 * @replaces 1-slope.ts
 * @does     takes a step larger than 1e-5 when no h is handed in.
 * @mend     Keep the default of the stub, 1e-5: around it the central difference is at its best. A curve may turn within
 *           a thousandth.
 */
export function slope(f: (x: number) => number, x: number, h = 1e-3): number {
  return (f(x + h) - f(x - h)) / (2 * h);
}
