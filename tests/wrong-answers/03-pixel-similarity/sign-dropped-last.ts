/**
 * @belief   It does not matter when the sign is dropped.
 * @origin   "Mean absolute difference" is read from the left.
 * @replaces 3-distance.ts
 * @fails    3-distance > Q7 · l1: signs dropped, then the mean; it is not the mean squared error
 * @says     is the absolute value of the mean difference
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function l1(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! - b[i]!;
  return Math.abs(sum / a.length);
}
