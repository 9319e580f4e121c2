/**
 * @belief   The slope of x² is 6.
 * @origin   The lesson says so, and means the place 3.
 * @replaces 1-slope.ts
 * @does     gives 6, whatever f and x are.
 * @mend     6 belongs to x² at 3. Find the slope from the f, x and h that are handed in.
 */
export function slope(): number {
  return 6;
}
