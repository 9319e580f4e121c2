/**
 * @belief   The loop begins at 1.
 * @origin   People count from 1.
 * @replaces 3-distance.ts
 * @does     leaves out the first pixel.
 * @mend     Places are counted from 0: begin there.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function l1(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let place = 1; place < a.length; place++) sum += Math.abs(a[place]! - b[place]!);
  return sum / a.length;
}
