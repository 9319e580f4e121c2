/**
 * @belief   A run is a distance, so it is never below 0.
 * @origin   Lengths are positive in geometry.
 * @replaces 1-slope.ts
 * @does     gives the slope the wrong sign when h is below 0: rise and run don't go the same way.
 * @mend     Both go from x to x + h, also to the left: the rise is f(x + h) - f(x), the run is h as it is.
 */
export function secant(f: (x: number) => number, x: number, h: number): number {
  return (f(x + h) - f(x)) / Math.abs(h);
}
