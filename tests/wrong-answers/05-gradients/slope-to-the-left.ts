/**
 * @belief   A slope may be taken to either side.
 * @origin   For a straight line it makes no difference.
 * @replaces 1-slope.ts
 * @does     draws the line from x - h to x.
 * @mend     Look as far to the right, too: end the line at x + h. Mind that the run gets longer.
 */
export function slope(f: (x: number) => number, x: number, h = 1e-5): number {
  return (f(x) - f(x - h)) / h;
}
