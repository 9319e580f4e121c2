/**
 * @belief   Where a curve is high, it is steep.
 * @origin   Height and slope are both read off the same picture.
 * @replaces 1-slope.ts
 * @does     gives the height f(x), not a slope.
 * @mend     Compare two heights, the one h to the left of x and the one h to the right, and divide by how far apart they
 *           are.
 */
export function slope(f: (x: number) => number, x: number): number {
  return f(x);
}
