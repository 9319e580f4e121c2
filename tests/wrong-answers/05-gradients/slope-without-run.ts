/**
 * @belief   The slope is how much the curve rises around x.
 * @origin   h is small, so dividing by it is forgotten.
 * @replaces 1-slope.ts
 * @does     gives the rise from x - h to x + h and divides it by nothing.
 * @mend     A slope is the rise for every 1 to the right. Divide the rise by its run, 2h.
 */
export function slope(f: (x: number) => number, x: number, h = 1e-5): number {
  return f(x + h) - f(x - h);
}
