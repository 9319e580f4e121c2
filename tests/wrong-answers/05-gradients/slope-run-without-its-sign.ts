/**
 * @belief   The width between the two points is a length, so it is above 0.
 * @origin   Lengths are positive in geometry.
 * @replaces 1-slope.ts
 * @does     gives the slope the wrong sign when h is below 0: rise and run don't go the same way.
 * @mend     Both go from x - h to x + h: the rise is f(x + h) - f(x - h), the run is 2h as it is.
 */
export function slope(f: (x: number) => number, x: number, h = 1e-5): number {
  return (f(x + h) - f(x - h)) / Math.abs(2 * h);
}
