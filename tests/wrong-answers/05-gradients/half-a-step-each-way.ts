/**
 * @belief   The two steps together have length h.
 * @origin   Then one can go on dividing by h.
 * @replaces 1-slope.ts
 * @does     looks only half of h to each side.
 * @mend     h is how far to look to each side: from x - h to x + h. So the run is 2h.
 */
export function slope(f: (x: number) => number, x: number, h = 1e-5): number {
  return (f(x + h / 2) - f(x - h / 2)) / h;
}
