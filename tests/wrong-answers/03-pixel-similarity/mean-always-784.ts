/**
 * @belief   A picture has 784 pixels.
 * @origin   Every digit in the lesson has.
 * @replaces 2-ideal.ts
 * @does     takes every picture to have 784 pixels.
 * @mend     Pictures may have another size: go as far as the first one goes.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function meanImage(images: readonly Pixels[]): Float32Array {
  const sums = new Float64Array(784);
  for (const image of images) {
    for (let place = 0; place < sums.length; place++) sums[place]! += image[place]!;
  }
  return Float32Array.from(sums, (sum) => sum / images.length);
}
