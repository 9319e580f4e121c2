/**
 * @belief   The rise is the left height minus the right one.
 * @origin   The left one is met first.
 * @replaces 1-slope.ts
 * @does     takes the right height away from the left one, so the slope has its sign turned.
 * @mend     A rise is where the line ends minus where it begins: f(x + h) comes first.
 */
export function slope(f: (x: number) => number, x: number, h = 1e-5): number {
  return (f(x - h) - f(x + h)) / (2 * h);
}
