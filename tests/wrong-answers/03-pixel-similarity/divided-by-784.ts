/**
 * @belief   The mean of a picture is the sum divided by 784.
 * @origin   Every digit in the lesson has 784 pixels.
 * @replaces 3-distance.ts
 * @does     divides by 784.
 * @mend     Divide by the number of pixels that the picture has.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function l1(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += Math.abs(a[i]! - b[i]!);
  return sum / 784;
}
