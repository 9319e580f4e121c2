/**
 * @belief   A mean of squares is divided by n - 1.
 * @origin   The variance of a sample is.
 * @replaces 4-root.ts
 * @does     divides by one less than there are pixels.
 * @mend     A mean is divided by the number of pixels.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function rmse(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let place = 0; place < a.length; place++) sum += (a[place]! - b[place]!) ** 2;
  return Math.sqrt(sum / (a.length - 1));
}
