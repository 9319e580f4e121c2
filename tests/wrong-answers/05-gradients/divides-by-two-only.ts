/**
 * @belief   There were two looks, so the rise is divided by 2.
 * @origin   The 2 of the formula is remembered, its h isn't.
 * @replaces 1-slope.ts
 * @does     divides the rise from x - h to x + h by 2, and not by h.
 * @mend     The run is 2h long. Divide by all of it.
 */
export function slope(f: (x: number) => number, x: number, h = 1e-5): number {
  return (f(x + h) - f(x - h)) / 2;
}
