/**
 * @belief   L1 is the same as the mean squared error.
 * @origin   Both are errors, and both are means.
 * @replaces 3-distance.ts
 * @does     gives the mean of the squares, the mean squared error.
 * @mend     L1 doesn't square: it takes the absolute differences.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function l1(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i]! - b[i]!) ** 2;
  return sum / a.length;
}
