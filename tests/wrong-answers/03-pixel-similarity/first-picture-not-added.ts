/**
 * @belief   The loop begins at 1.
 * @origin   People count from 1.
 * @replaces 2-ideal.ts
 * @does     leaves the first picture out of the sum.
 * @mend     Pictures are counted from 0: begin there.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function meanImage(images: readonly Pixels[]): Float32Array {
  const sums = new Float64Array(images[0]!.length);
  for (let i = 1; i < images.length; i++) {
    for (let place = 0; place < sums.length; place++) sums[place]! += images[i]![place]!;
  }
  return Float32Array.from(sums, (sum) => sum / images.length);
}
