/**
 * @belief   The mean of two means is the mean of all.
 * @origin   With halves of equal length it is.
 * @replaces 3-distance.ts
 * @does     takes the mean of two halves' means, also where the number of pixels is odd and one half is
 *           longer: not all pixels count the same.
 * @mend     Add up the differences of all pixels, without their signs, and divide once, by the number of
 *           pixels.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function l1(a: Pixels, b: Pixels): number {
  const meanOf = (start: number, end: number): number => {
    if (end - start === 1) return Math.abs(a[start]! - b[start]!);
    const middle = Math.floor((start + end) / 2);
    return (meanOf(start, middle) + meanOf(middle, end)) / 2;
  };
  return meanOf(0, a.length);
}
