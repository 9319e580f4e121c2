/**
 * @belief   A picture has 784 pixels.
 * @origin   Every digit in the lesson has.
 * @replaces 4-root.ts
 * @does     divides by 784.
 * @mend     Divide by the number of pixels that the picture has.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function rmse(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let place = 0; place < a.length; place++) sum += (a[place]! - b[place]!) ** 2;
  return Math.sqrt(sum / 784);
}
