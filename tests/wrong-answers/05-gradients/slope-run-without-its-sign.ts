/**
 * @belief   The width between the two points is a length, so it is above 0.
 * @origin   Lengths are positive in geometry.
 * @replaces 1-slope.ts
 * @does     divides by the size of the run, so the slope has the wrong sign when h is below 0.
 * @mend     Divide by 2h as it is. When h is below 0, the rise has its sign turned as well.
 */
export function slope(f: (x: number) => number, x: number, h = 1e-5): number {
  return (f(x + h) - f(x - h)) / Math.abs(2 * h);
}
