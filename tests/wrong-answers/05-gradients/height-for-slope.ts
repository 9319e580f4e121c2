/**
 * @belief   Where a curve is high, it is steep.
 * @origin   Height and slope are both read off the same picture.
 * @replaces 1-slope.ts
 * @fails    1-slope > Q18 · slope: d(x^2)/dx at 3 is 6
 * @says     is the height of the curve there
 */
export function slope(f: (x: number) => number, x: number): number {
  return f(x);
}
