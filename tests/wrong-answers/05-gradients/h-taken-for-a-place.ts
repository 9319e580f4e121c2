/**
 * @belief   h is the second place.
 * @origin   x and h are both numbers on the same axis, like x1 and x2 at school.
 * @replaces 1-slope.ts
 * @does     draws the line from x to the place h.
 * @mend     h says how far it is to the second place. That place is x + h, and the run is h.
 */
export function secant(f: (x: number) => number, x: number, h: number): number {
  return (f(h) - f(x)) / (h - x);
}
