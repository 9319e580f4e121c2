/**
 * @belief   The rise is divided by h.
 * @origin   It was so in secant; the run has become twice as long.
 * @replaces 1-slope.ts
 * @fails    1-slope > slope · looks as far to the left as to the right
 * @says     it is 2h, not h
 */
export function slope(f: (x: number) => number, x: number, h = 1e-5): number {
  return (f(x + h) - f(x - h)) / h;
}
