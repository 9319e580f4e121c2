/**
 * @way      The run is taken from the other end: both differences have the other sign.
 * @replaces 1-slope.ts
 */
export function secant(f: (x: number) => number, x: number, h: number): number {
  const second = x + h;
  const back = -h;
  return (f(x) - f(second)) / back;
}
