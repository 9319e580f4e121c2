/**
 * @belief   The slope of x² is 6.
 * @origin   The lesson says so, and means the place 3.
 * @replaces 1-slope.ts
 * @fails    1-slope > Q18 · slope: d(x^2)/dx at 3 is 6
 * @says     is right at 3 and nowhere else
 */
export function slope(): number {
  return 6;
}
