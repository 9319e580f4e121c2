/**
 * @belief   The line ends at the height f(x + h), so that is how much it rises.
 * @origin   In a drawing the end of the line stands out.
 * @replaces 1-slope.ts
 * @does     divides the height at x + h by h, as if the line began at the height 0.
 * @mend     A rise is a difference: take the height at x, where the line begins, away from the height at x + h.
 */
export function secant(f: (x: number) => number, x: number, h: number): number {
  return f(x + h) / h;
}
