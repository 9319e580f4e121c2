/**
 * @belief   A slope is a secant with a small h.
 * @origin   It is the textbook definition, and nearly right.
 * @replaces 1-slope.ts
 * @does     draws the line from x to x + h.
 * @mend     Look as far to the left, too: begin the line at x - h. Mind that the run gets longer.
 */
export function slope(f: (x: number) => number, x: number, h = 1e-5): number {
  return (f(x + h) - f(x)) / h;
}
