/**
 * @belief   The formula with f(x) in the middle is the central difference.
 * @origin   It stands beside it in tables of formulas, for the second derivative.
 * @replaces 1-slope.ts
 * @does     subtracts f(x) twice from the two heights and divides by h²: that is how fast the slope itself changes.
 * @mend     The height at x isn't needed. Take right minus left, and divide by 2h.
 */
export function slope(f: (x: number) => number, x: number, h = 1e-5): number {
  return (f(x + h) - 2 * f(x) + f(x - h)) / (h * h);
}
