/**
 * @belief   Pictures with the same mean are alike.
 * @origin   The mean is taken first, because it makes one number of a picture.
 * @replaces 3-distance.ts
 * @fails    3-distance > Q7 · l1: signs dropped, then the mean; it is not the mean squared error
 * @says     is the absolute value of the mean difference
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function l1(a: Pixels, b: Pixels): number {
  const mean = (image: Pixels): number => image.reduce((sum, value) => sum + value, 0) / image.length;
  return Math.abs(mean(a) - mean(b));
}
