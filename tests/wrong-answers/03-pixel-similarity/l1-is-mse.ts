/**
 * @belief   L1 is the same as the mean squared error.
 * @origin   Both are errors, and both are means.
 * @replaces 3-distance.ts
 * @fails    3-distance > Q7 · l1: signs dropped, then the mean; it is not the mean squared error
 * @says     is the mean squared error. L1 doesn't square
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function l1(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i]! - b[i]!) ** 2;
  return sum / a.length;
}
