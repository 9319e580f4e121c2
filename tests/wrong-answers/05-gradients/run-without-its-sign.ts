/**
 * @belief   A run is a distance, so it is never below 0.
 * @origin   Lengths are positive in geometry.
 * @replaces 1-slope.ts
 * @does     divides the rise by the size of h, so the slope has the wrong sign when h is below 0.
 * @mend     Divide by h as it is. Going to the left, the run is below 0, and the rise has its sign turned as well.
 */
export function secant(f: (x: number) => number, x: number, h: number): number {
  return (f(x + h) - f(x)) / Math.abs(h);
}
