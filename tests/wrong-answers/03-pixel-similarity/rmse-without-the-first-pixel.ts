/**
 * @belief   The loop begins at 1.
 * @origin   People count from 1.
 * @replaces 4-root.ts
 * @does     leaves out the first pixel.
 * @mend     Places are counted from 0: begin there.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function rmse(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let place = 1; place < a.length; place++) sum += (a[place]! - b[place]!) ** 2;
  return Math.sqrt(sum / a.length);
}
