/**
 * @belief   The rise is the first height minus the second.
 * @origin   The places are read from left to right, so the first height is written first.
 * @replaces 1-slope.ts
 * @does     takes the height at x + h away from the height at x, so the slope has its sign turned.
 * @mend     A rise is the height where the line ends minus the height where it begins: f(x + h) comes first.
 */
export function secant(f: (x: number) => number, x: number, h: number): number {
  return (f(x) - f(x + h)) / h;
}
