/**
 * @belief   Where f gives nothing, the height at x will do: f(x - h) || f(x).
 * @origin   || takes 0 for nothing, too.
 * @replaces 1-slope.ts
 * @does     takes a height of 0 for no height, and puts f(x) in its place.
 * @mend     Use what f gives. 0 is a height like any other.
 */
export function slope(f: (x: number) => number, x: number, h = 1e-5): number {
  const right = f(x + h) || f(x);
  const left = f(x - h) || f(x);
  return (right - left) / (2 * h);
}
